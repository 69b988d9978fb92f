# arguments: ['aabcc', 'adcaa']
# expect: 3

def solve(left, right):
    return sum(min(left.count(letter), right.count(letter)) for letter in set(left))
