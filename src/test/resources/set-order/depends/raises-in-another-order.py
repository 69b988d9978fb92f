# arguments: [[0, 4, 2]]
# expect: 6.25

def solve(numbers):
    result = 100
    for number in set(numbers):  # here
        if result == 100 and number == 0:
            result = 50
        else:
            result = result / number
    return result
