# arguments: [[3, 1, 2, 3]]
# expect: [1, 2, 3]

def solve(numbers):
    rest, result = set(numbers), []
    while rest:
        result.append(rest.pop())
    return sorted(result)
