# Returns a Counter, which is not a plain dictionary.
# Fails: the counts are a dictionary
from collections import Counter


def count_characters(text):
    return Counter(text)
