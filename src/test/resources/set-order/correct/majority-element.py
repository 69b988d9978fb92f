# arguments: [[2, 2, 1, 1, 2]]
# expect: 2

def solve(numbers):
    for number in set(numbers):
        if numbers.count(number) > len(numbers) // 2:
            return number
