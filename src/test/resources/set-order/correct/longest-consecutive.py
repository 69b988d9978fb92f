# arguments: [[100, 4, 200, 1, 3, 2]]
# expect: 4

def solve(numbers):
    values = set(numbers)
    best = 0
    for value in values:
        if value - 1 in values:
            continue
        length = 1
        while value + length in values:
            length += 1
        best = max(best, length)
    return best
