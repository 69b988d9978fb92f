# arguments: [[1, 2, 3, 4, 4, 6]]
# expect: [2, 4, 6]

def solve(numbers):
    return list(filter(lambda n: n % 2 == 0, set(numbers)))  # here
