# arguments: [['b', 'a', 'b']]
# expect: {'b': 2, 'a': 1}

def solve(words):
    counts = {}
    for word in set(words):
        counts[word] = words.count(word)
    return counts
