# arguments: [[[1, 2], [1, 3], [2, 3]]]
# expect: [2, 3]

def solve(edges):
    groups = {}
    for a, b in edges:
        left, right = groups.get(a, {a}), groups.get(b, {b})
        if b in left:
            return [a, b]
        merged = left | right
        for node in merged:
            groups[node] = merged
