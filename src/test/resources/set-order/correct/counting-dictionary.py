# arguments: [['b', 'a', 'b']]
# expect: {'b': 2, 'a': 1}

def solve(words):
    return {word: words.count(word) for word in set(words)}
