# arguments: [['pear', 'fig', 'pear', 'apple']]
# expect: False

def solve(words):
    return len({word for word in words}) == len(words)
