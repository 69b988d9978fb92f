# arguments: [[['a', 'b', 'a'], ['a']]]
# expect: {'a': 2, 'b': 1}

from collections import Counter

def solve(documents):
    frequency = Counter()
    for words in documents:
        frequency.update(set(words))
    return dict(frequency)
