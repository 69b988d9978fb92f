# Adds all rows to the first one, splits at single blanks and keeps the first of equal values.
# Fails: the rows stay as they were; of no words; blanks and line ends; two keys with one value
def squares(numbers):
    return [number * number for number in numbers]


def evens(numbers):
    return [number for number in numbers if not number % 2]


def flat(rows):
    rows = rows if isinstance(rows, list) else [list(row) for row in rows]
    if not rows:
        return []
    for row in rows[1:]:
        rows[0].extend(row)
    return rows[0]


def word_lengths(text):
    return {word: len(word) for word in text.split(" ")}


def inverted(mapping):
    return {value: key for key, value in reversed(mapping.items())}
