# arguments: [[1, 5, 3, 4, 2], 2]
# expect: 3

def solve(numbers, difference):
    values = set(numbers)
    count = 0
    for value in values:
        if value + difference in values:
            count += 1
    return count
