# arguments: [[1, 2, 3]]
# expect: 8

def solve(items):
    subsets = {frozenset()}
    for item in set(items):
        subsets |= {subset | {item} for subset in subsets}
    return len(subsets)
