# arguments: [[['a', 'b'], ['b', 'a'], ['a', 'c']]]
# expect: 2

def solve(pairs):
    counts = {}
    for pair in pairs:
        key = frozenset(pair)
        counts[key] = counts.get(key, 0) + 1
    return counts[frozenset("ab")]
