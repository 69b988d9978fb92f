# arguments: ['a b a', 'b c']
# expect: 1

def solve(left, right):
    left, right = left.split(), right.split()
    vocabulary = list(set(left) | set(right))
    a = [left.count(word) for word in vocabulary]
    b = [right.count(word) for word in vocabulary]
    return sum(x * y for x, y in zip(a, b))
