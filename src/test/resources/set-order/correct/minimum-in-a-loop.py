# arguments: [[4, 2, 9, 2]]
# expect: 2

def solve(numbers):
    best = None
    for number in set(numbers):
        if best is None or number < best:
            best = number
    return best
