# arguments: [['ant', 'bee', 'ape', 'ant']]
# expect: [('a', ['ant', 'ape']), ('b', ['bee'])]

from itertools import groupby

def solve(words):
    return [(letter, list(group)) for letter, group in groupby(sorted(set(words)), key=lambda word: word[0])]
