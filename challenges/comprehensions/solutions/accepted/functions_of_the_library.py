from itertools import chain


def squares(numbers):
    return list(map(lambda number: number**2, numbers))


def evens(numbers):
    return list(filter(lambda number: number % 2 == 0, numbers))


def flat(rows):
    return list(chain.from_iterable(rows))


def word_lengths(text):
    words = text.split()
    return dict(zip(words, map(len, words)))


def inverted(mapping):
    return dict(zip(mapping.values(), mapping.keys()))
