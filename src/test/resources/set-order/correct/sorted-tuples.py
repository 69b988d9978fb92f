# arguments: [[['b', 2], ['a', 2]]]
# expect: [(2, 'a'), (2, 'b')]

def solve(pairs):
    return sorted({(number, name) for name, number in pairs})
