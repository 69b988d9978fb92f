# arguments: [{'0': 1, '2': 3}, {'0': 2, '1': 1}]
# expect: {'0': 3, '2': 3, '1': 1}

def solve(left, right):
    powers = set(left) | set(right)
    return {power: left.get(power, 0) + right.get(power, 0) for power in powers}
