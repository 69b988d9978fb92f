# arguments: [[1, 2, 3]]
# expect: 6

def solve(numbers):
    total = 0
    for number in set(numbers):
        total += number
    if total != 6:
        raise ValueError("not six")
    return total
