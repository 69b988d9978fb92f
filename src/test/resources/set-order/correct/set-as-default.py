# arguments: [[1, 1]]
# expect: 1

def solve(items, seen=None):
    seen = set() if seen is None else seen
    seen.update(items)
    return len(seen)
