# arguments: [[[0, 1], [1, 2], [2, 3]]]
# expect: [0, 1, 0, 1]

def solve(edges):
    nodes = {node for edge in edges for node in edge}
    colours = {}
    for node in nodes:  # here
        taken = {colours.get(b if a == node else a) for a, b in edges if node in (a, b)}
        colours[node] = next(c for c in range(10) if c not in taken)
    return [colours[node] for node in sorted(nodes)]
