# arguments: [[['a', 1], ['b', 1], ['c', 2]]]
# expect: {1: 'b', 2: 'c'}

def solve(pairs):
    by_number = {}
    for name, number in {tuple(pair) for pair in pairs}:  # here
        by_number[number] = name
    return by_number
