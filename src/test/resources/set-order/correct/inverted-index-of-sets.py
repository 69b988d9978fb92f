# arguments: [['a b', 'b c']]
# expect: [('a', [0]), ('b', [0, 1]), ('c', [1])]

from collections import defaultdict

def solve(texts):
    index = defaultdict(set)
    for number, text in enumerate(texts):
        for word in text.split():
            index[word].add(number)
    return sorted((word, sorted(numbers)) for word, numbers in index.items())
