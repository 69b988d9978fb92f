# arguments: [[5, 5, 4, 6]]
# expect: (5, 4, 6)

def solve(numbers):
    return tuple({number for number in numbers})  # here
