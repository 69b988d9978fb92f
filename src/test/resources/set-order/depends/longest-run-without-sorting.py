# arguments: [[100, 4, 200, 1, 3, 2]]
# expect: 429

def solve(numbers):
    """Takes a set for sorted."""
    ordered = list(set(numbers))  # here
    total = 0
    for index in range(1, len(ordered)):
        total += index * ordered[index]
    return total
