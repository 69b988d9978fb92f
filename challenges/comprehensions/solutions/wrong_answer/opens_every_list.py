# Opens lists at every depth, and takes the words apart for a set of lengths.
# Fails: one level only
def squares(numbers):
    return [number * number for number in numbers]


def evens(numbers):
    return [number for number in numbers if number % 2 == 0]


def flat(rows):
    items = []
    for row in rows:
        items += flat(row) if isinstance(row, (list, tuple)) else [row]
    return items


def word_lengths(text):
    return {word: len(word) for word in text.split()}


def inverted(mapping):
    return {value: key for key, value in mapping.items()}
