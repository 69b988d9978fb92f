# arguments: [36]
# expect: [1, 2, 3, 4, 6, 9, 12, 18, 36]

def solve(number):
    small = {d for d in range(1, 7) if number % d == 0}
    return sorted(small | {number // d for d in small})
