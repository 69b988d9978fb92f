# arguments: [['b', 'a']]
# expect: {'b': 0, 'a': 0}

def solve(names):
    return dict.fromkeys(set(names), 0)
