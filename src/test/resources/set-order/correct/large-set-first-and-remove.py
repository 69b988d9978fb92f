# arguments: [500]
# expect: 124750

def solve(count):
    values = set(range(count))
    total = 0
    while values:
        first = next(iter(values))
        values.remove(first)
        total += first
    return total
