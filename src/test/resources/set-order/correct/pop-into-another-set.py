# arguments: [[3, 1, 2, 3]]
# expect: {2, 4, 6}

def solve(numbers):
    rest, result = set(numbers), set()
    while rest:
        result.add(rest.pop() * 2)
    return result
