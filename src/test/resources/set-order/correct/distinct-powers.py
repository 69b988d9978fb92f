# arguments: [5]
# expect: 15

def solve(limit):
    return len({a ** b for a in range(2, limit + 1) for b in range(2, limit + 1)})
