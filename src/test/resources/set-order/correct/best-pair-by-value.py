# arguments: [[5, 1, 9, 4]]
# expect: 45

def solve(numbers):
    values = set(numbers)
    best = 0
    for a in values:
        for b in values:
            if a != b:
                best = max(best, a * b)
    return best
