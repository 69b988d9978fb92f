# Writes the inner loop before the outer one, where row is not defined yet.
# Fails: three lists; rows without items; no rows; one level only; the rows stay as they were
def squares(numbers):
    return [number * number for number in numbers]


def evens(numbers):
    return [number for number in numbers if number % 2 == 0]


def flat(rows):
    return [item for item in row for row in rows]


def word_lengths(text):
    return {word: len(word) for word in text.split()}


def inverted(mapping):
    return {value: key for key, value in mapping.items()}
