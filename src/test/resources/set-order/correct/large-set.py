# arguments: [2000]
# expect: 2666636630

def solve(count):
    values = set(range(count)) | {n * n for n in range(count)}
    total = 0
    for value in values:
        total += value
    return total
