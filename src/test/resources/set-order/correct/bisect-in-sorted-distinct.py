# arguments: [[5, 1, 3, 3], 3]
# expect: 1

def solve(numbers, wanted):
    return sorted(set(numbers)).index(wanted)
