# arguments: [[1, 2, 3, 4]]
# expect: 3

def solve(numbers):
    return len(list(filter(lambda n: n > 1, set(numbers))))
