# arguments: [['ant', 'bee', 'ape']]
# expect: {'a': {'ape', 'ant'}, 'b': {'bee'}}

from collections import defaultdict

def solve(words):
    groups = defaultdict(set)
    for word in words:
        groups[word[0]].add(word)
    return dict(groups)
