# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: ['pear', 'fig', 'apple']

def solve(words):
    unique = set(words)
    return list(unique)  # here
