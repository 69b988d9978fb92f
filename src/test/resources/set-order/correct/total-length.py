# arguments: [['a', 'bb', 'cc', 'bb']]
# expect: 5

def solve(words):
    total = 0
    for word in set(words):
        total += len(word)
    return total
