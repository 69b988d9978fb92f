# arguments: [[1, 2, 3, 4, 5, 6, 7, 8, 0]]
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 9]

def solve(row):
    candidates = set(range(1, 10)) - set(row)
    if len(candidates) == 1:
        (digit,) = candidates
        return [digit if cell == 0 else cell for cell in row]
    return row
