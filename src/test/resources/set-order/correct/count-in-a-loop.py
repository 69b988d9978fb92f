# arguments: [['a', 'bb', 'cc', 'bb']]
# expect: 2

def solve(words):
    count = 0
    for word in set(words):
        if len(word) == 2:
            count += 1
    return count
