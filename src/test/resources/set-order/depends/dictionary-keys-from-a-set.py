# arguments: [['x', 'y', 'z', 'x']]
# expect: ['x', 'y', 'z']

def solve(letters):
    positions = dict.fromkeys(set(letters), 0)  # here
    return list(positions)
