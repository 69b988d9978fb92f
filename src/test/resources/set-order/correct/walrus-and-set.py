# arguments: [[1, 2, 1]]
# expect: 4

def solve(items):
    return (count := len({*items})) + count
