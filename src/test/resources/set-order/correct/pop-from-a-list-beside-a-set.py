# arguments: [['a', 'b', 'a']]
# expect: ['a', 'b']

def solve(items):
    seen = set()
    stack = list(items)
    result = []
    while stack:
        item = stack.pop()
        if item not in seen:
            seen.add(item)
            result.append(item)
    return result
