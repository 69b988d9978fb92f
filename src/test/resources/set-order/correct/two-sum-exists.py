# arguments: [[1, 9, 2, 8], 10]
# expect: True

def solve(numbers, target):
    seen = set()
    for number in numbers:
        if target - number in seen:
            return True
        seen.add(number)
    return False
