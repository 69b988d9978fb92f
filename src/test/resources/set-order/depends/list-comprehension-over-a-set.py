# arguments: [[1, 2, 2, 3, 4]]
# expect: [1, 2]

def solve(numbers):
    evens = {n for n in numbers if n % 2 == 0}
    return [n // 2 for n in evens]  # here
