# Builds sets, which have no order and nothing twice.
# Fails: of negative numbers and fractions; zero and negative ones; the list stays as it was; squares of evens
def squares(numbers):
    return sorted({number * number for number in numbers})


def evens(numbers):
    return sorted({number for number in numbers if number % 2 == 0})


def flat(rows):
    return [item for row in rows for item in row]


def word_lengths(text):
    return {word: len(word) for word in text.split()}


def inverted(mapping):
    return {value: key for key, value in mapping.items()}
