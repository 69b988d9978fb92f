# arguments: [[3, 4, -1, 1]]
# expect: 2

def solve(numbers):
    values = set(numbers)
    candidate = 1
    while candidate in values:
        candidate += 1
    return candidate
