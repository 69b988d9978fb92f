# arguments: [[3, 5, 3]]
# expect: '3 then 5'

def solve(numbers):
    first, second = set(numbers)  # here
    return f"{first} then {second}"
