# arguments: ['night', 'nacht']
# expect: 0.42857142857142855

def solve(left, right):
    a, b = set(left), set(right)
    return len(a & b) / len(a | b)
