# arguments: ['abc', 'cde']
# expect: ['a', 'b', 'c', 'd', 'e']

def solve(left, right):
    letters = set()
    letters.update(left)
    letters |= set(right)
    return list(letters)  # here
