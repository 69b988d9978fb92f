# arguments: [[5, 3, 0, 0, 7]]
# expect: True

def solve(row):
    digits = [digit for digit in row if digit]
    return len(set(digits)) == len(digits)
