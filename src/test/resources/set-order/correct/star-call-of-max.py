# arguments: [[2, 1, 2]]
# expect: 2

def solve(numbers):
    return max(*set(numbers))
