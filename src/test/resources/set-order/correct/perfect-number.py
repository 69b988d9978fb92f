# arguments: [28]
# expect: True

def solve(number):
    return sum({d for d in range(1, number) if number % d == 0}) == number
