# arguments: [[0.5, 1.5, 2.5]]
# expect: '1.0;3.0;5.0;'

def solve(numbers):
    total = ""
    for number in {n * 2 for n in numbers}:  # here
        total = total + str(number) + ";"
    return total
