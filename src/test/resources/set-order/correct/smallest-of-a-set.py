# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: 'apple'

def solve(items):
    return min(set(items))
