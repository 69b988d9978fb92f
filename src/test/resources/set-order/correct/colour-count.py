# arguments: [[[0, 1], [1, 2], [2, 0]]]
# expect: 3

def solve(edges):
    nodes = sorted({node for edge in edges for node in edge})
    colours = {}
    for node in nodes:
        taken = {colours[other] for edge in edges if node in edge for other in edge if other in colours}
        colours[node] = min(set(range(len(nodes))) - taken)
    return len(set(colours.values()))
