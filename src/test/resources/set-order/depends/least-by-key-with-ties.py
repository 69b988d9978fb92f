# arguments: [['kiwi', 'plum', 'fig', 'pea']]
# expect: 'fig'

def solve(words):
    return min(set(words), key=len)  # here
