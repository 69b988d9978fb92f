# arguments: [{'ann': 3, 'bob': 1, 'cy': 2}]
# expect: ['bob', 'cy', 'ann']

def solve(ages):
    return sorted(set(ages), key=ages.get)
