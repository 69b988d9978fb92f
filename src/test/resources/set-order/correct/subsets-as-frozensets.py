# arguments: [[1, 2]]
# expect: {frozenset(), frozenset({2}), frozenset({1}), frozenset({1, 2})}

def solve(items):
    subsets = {frozenset()}
    for item in items:
        subsets |= {subset | {item} for subset in subsets}
    return subsets
