# arguments: [[1, 2, 3, 7, 8]]
# expect: [1, 7]

def solve(points):
    values = set(points)
    return sorted(value for value in values if value - 1 not in values)
