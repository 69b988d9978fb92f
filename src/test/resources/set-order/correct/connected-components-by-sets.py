# arguments: [[[1, 2], [3, 4], [2, 5]]]
# expect: [[1, 2, 5], [3, 4]]

def solve(edges):
    groups = []
    for a, b in edges:
        touching = [group for group in groups if a in group or b in group]
        merged = {a, b}.union(*touching)
        groups = [group for group in groups if group not in touching] + [merged]
    return sorted(sorted(group) for group in groups)
