# arguments: [[4, 3, 2, 4, 3]]
# expect: {3, 4}

def solve(numbers):
    return {number for number in numbers if numbers.count(number) > 1}
