# arguments: [[10, 20, 10, 30]]
# expect: '10,20,30'

def solve(numbers):
    return ",".join(str(n) for n in set(numbers))  # here
