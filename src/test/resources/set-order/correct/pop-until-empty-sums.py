# arguments: [[3, 1, 2, 3]]
# expect: 6

def solve(numbers):
    rest, total = set(numbers), 0
    while rest:
        total += rest.pop()
    return total
