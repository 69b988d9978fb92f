from itertools import accumulate, repeat


def fibonacci():
    pairs = accumulate(repeat(None), lambda pair, _: (pair[1], sum(pair)), initial=(0, 1))
    return (first for first, _ in pairs)
