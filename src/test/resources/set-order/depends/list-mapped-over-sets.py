# arguments: [['aab', 'ccd']]
# expect: [['a', 'b'], ['c', 'd']]

def solve(words):
    return list(map(list, [set(word) for word in words]))  # here
