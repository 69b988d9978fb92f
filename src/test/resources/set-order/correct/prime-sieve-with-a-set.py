# arguments: [30]
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]

def solve(limit):
    candidates = set(range(2, limit))
    for number in range(2, limit):
        if number in candidates:
            candidates -= set(range(2 * number, limit, number))
    return sorted(candidates)
