# arguments: [[5, 5, 6, 7]]
# expect: [5, 6, 7]

def solve(numbers):
    numbers[:] = set(numbers)  # here
    return numbers
