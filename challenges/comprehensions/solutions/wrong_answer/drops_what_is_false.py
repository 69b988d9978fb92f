# Asks whether a number counts as true, and turns words into lower case.
# Fails: of negative numbers and fractions; of a range; zero and negative ones; case and punctuation; squares of evens; there and back; a generator of rows
def squares(numbers):
    return [number * number for number in numbers if number]


def evens(numbers):
    return [number for number in numbers if number and number % 2 == 0]


def flat(rows):
    return [item for row in rows for item in row if item]


def word_lengths(text):
    return {word.strip(",!").lower(): len(word) for word in text.split()}


def inverted(mapping):
    return {value: key for key, value in mapping.items() if value}
