# arguments: [['b', 'a', 'b', 'c', 'a']]
# expect: ['b', 'a', 'c']

def solve(items):
    assert len(set(items)) == 3
    return list(dict.fromkeys(items))
