# arguments: [[1, 2], [7, 8, 7]]
# expect: [1, 2, 7, 8]

def solve(first, second):
    extra = set(second)
    result = first[:]
    result += extra  # here
    return result
