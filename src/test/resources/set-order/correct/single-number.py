# arguments: [[4, 1, 2, 1, 2]]
# expect: 4

def solve(numbers):
    return 2 * sum(set(numbers)) - sum(numbers)
