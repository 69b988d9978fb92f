# arguments: [20]
# expect: 5

def solve(limit):
    squares = {n * n for n in range(1, limit)}
    return sum(1 for a in range(1, limit) for b in range(a, limit) if a * a + b * b in squares)
