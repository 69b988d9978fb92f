# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: ['apple', 'fig', 'pear']

def solve(words):
    unique = list(set(words))
    unique.sort()
    return unique
