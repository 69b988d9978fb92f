# arguments: [[2, 1, 2]]
# expect: 3

def add(a, b):
    return a + b

def solve(numbers):
    return add(*set(numbers))
