# arguments: [[1, 2, 3, 4], [[1, 2, 3], [2, 4], [4]]]
# expect: 2

def solve(universe, subsets):
    open_items, count = set(universe), 0
    while open_items:
        best = max(subsets, key=lambda subset: len(open_items & set(subset)))
        open_items -= set(best)
        count += 1
    return count
