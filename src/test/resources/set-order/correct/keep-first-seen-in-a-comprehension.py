# arguments: [['b', 'a', 'b', 'c', 'a']]
# expect: ['b', 'a', 'c']

def solve(items):
    seen = set()
    return [item for item in items if not (item in seen or seen.add(item))]
