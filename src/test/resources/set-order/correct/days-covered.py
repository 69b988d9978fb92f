# arguments: [[[1, 3], [2, 5]]]
# expect: 5

def solve(spans):
    days = set()
    for start, end in spans:
        days.update(range(start, end + 1))
    return len(days)
