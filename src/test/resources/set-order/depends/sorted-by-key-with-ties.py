# arguments: [['bb', 'aa', 'c', 'dd', 'e']]
# expect: ['c', 'e', 'bb', 'aa', 'dd']

def solve(words):
    return sorted(set(words), key=len)  # here
