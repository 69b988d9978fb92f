# Looks whether the letters of the first text are in the second, but not the other way round.
# Fails: one empty text; the second is longer
from collections import Counter


def are_anagrams(s1, s2):
    return not Counter(s1) - Counter(s2)
