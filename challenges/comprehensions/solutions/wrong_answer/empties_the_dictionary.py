# Takes the pairs out of the dictionary that it was given.
# Fails: the dictionary stays as it was; there and back
def squares(numbers):
    return [number * number for number in numbers]


def evens(numbers):
    return [number for number in numbers if number % 2 == 0]


def flat(rows):
    return [item for row in rows for item in row]


def word_lengths(text):
    return {word: len(word) for word in text.split()}


def inverted(mapping):
    return {mapping.pop(key): key for key in list(mapping)}
