# arguments: [[1, 9, 2, 8, 3, 7], 10]
# expect: [1, 9]

def solve(numbers, target):
    values = set(numbers)
    for value in values:  # here
        if target - value in values and target - value != value:
            return [value, target - value]
    return None
