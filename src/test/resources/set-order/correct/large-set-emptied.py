# arguments: [2000]
# expect: 1999000

def solve(count):
    values = set(range(count))
    total = 0
    while values:
        total += values.pop()
    return total
