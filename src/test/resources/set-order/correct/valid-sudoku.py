# arguments: [[[1, 2], [2, 1]]]
# expect: True

def solve(board):
    seen = set()
    for r, row in enumerate(board):
        for c, digit in enumerate(row):
            marks = {("row", r, digit), ("column", c, digit)}
            if marks & seen:
                return False
            seen |= marks
    return True
