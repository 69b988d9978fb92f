# arguments: [[['a', 'b'], ['b', 'a']]]
# expect: 1

def solve(pairs):
    return len({frozenset(pair) for pair in pairs})
