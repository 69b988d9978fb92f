# Writes each character once before it looks at the number.
# Fails: a run of none
from itertools import groupby


def encode(text):
    return [(character, len(list(run))) for character, run in groupby(text)]


def decode(pairs):
    text = []
    for character, count in pairs:
        text.append(character)
        text.append(character * (count - 1))
    return "".join(text)
