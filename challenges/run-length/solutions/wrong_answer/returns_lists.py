# Makes a list of each pair.
# Fails: three runs; one character; one long run; no runs; a character comes again; digits and blanks; case matters; letters beyond ASCII
from itertools import groupby


def encode(text):
    return [[character, len(list(run))] for character, run in groupby(text)]


def decode(pairs):
    return "".join(character * count for character, count in pairs)
