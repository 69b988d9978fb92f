# arguments: [[5, 5]]
# expect: '{5}'

def solve(numbers):
    return f"{set(numbers)}"
