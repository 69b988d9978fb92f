# arguments: [[1, 2, 3]]
# expect: {(2, 3), (1, 2), (1, 3)}

def solve(numbers):
    values = set(numbers)
    pairs = set()
    for a in values:
        for b in values:
            if a < b:
                pairs.add((a, b))
    return pairs
