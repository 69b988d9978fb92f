from itertools import groupby


def count_characters(text):
    return {character: len(list(group)) for character, group in groupby(sorted(text))}
