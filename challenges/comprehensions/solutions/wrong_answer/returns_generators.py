# Writes round brackets, which make generators.
# Fails: three lists; of no numbers; of negative numbers and fractions; of a range; none among odd numbers; zero and negative ones; the list stays as it was; rows without items; no rows; one level only
def squares(numbers):
    return (number * number for number in numbers)


def evens(numbers):
    return (number for number in numbers if number % 2 == 0)


def flat(rows):
    return (item for row in rows for item in row)


def word_lengths(text):
    return {word: len(word) for word in text.split()}


def inverted(mapping):
    return {value: key for key, value in mapping.items()}
