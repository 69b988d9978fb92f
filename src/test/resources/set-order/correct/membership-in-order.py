# arguments: [[1, 2, 3, 4], [2, 4]]
# expect: [1, 3]

def solve(items, banned):
    banned = set(banned)
    return [item for item in items if item not in banned]
