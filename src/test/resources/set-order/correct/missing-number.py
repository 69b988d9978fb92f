# arguments: [[3, 0, 1]]
# expect: 2

def solve(numbers):
    return (set(range(len(numbers) + 1)) - set(numbers)).pop()
