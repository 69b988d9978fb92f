# arguments: [[['a', 'b'], ['b', 'c']]]
# expect: ['a', 'c']

def solve(edges):
    nodes = set()
    for a, b in edges:
        nodes.update((a, b))
    return sorted(node for node in nodes if sum(node in edge for edge in edges) == 1)
