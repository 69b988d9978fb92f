# arguments: [['q', 'w', 'e']]
# expect: ['q', 'w', 'e']

def unique(items):
    yield from set(items)  # here

def solve(items):
    return [item for item in unique(items)]
