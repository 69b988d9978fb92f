# arguments: [['b', 'a']]
# expect: {'b': {1, 2}, 'a': {1, 2}}

def solve(names):
    return dict.fromkeys(names, {1, 2})
