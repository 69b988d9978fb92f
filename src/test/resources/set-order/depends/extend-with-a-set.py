# arguments: [[1, 2], [7, 8, 7]]
# expect: [1, 2, 7, 8]

def solve(first, second):
    result = list(first)
    result.extend(set(second))  # here
    return result
