# arguments: [[2, 3, 2, 5]]
# expect: 4

def solve(numbers):
    result = 0
    for number in set(numbers):
        result ^= number
    return result
