# arguments: [['m', 'n', 'm', 'o']]
# expect: ['m', 'n', 'o']

def distinct(items):
    return set(items)

def solve(items):
    return list(distinct(items))  # here
