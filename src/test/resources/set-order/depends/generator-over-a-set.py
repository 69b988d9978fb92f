# arguments: [['q', 'w', 'e']]
# expect: ['q', 'w', 'e']

def unique(items):
    for item in set(items):  # here
        yield item

def solve(items):
    return list(unique(items))
