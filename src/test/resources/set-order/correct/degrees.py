# arguments: [[['a', 'b'], ['b', 'c']]]
# expect: {'a': 1, 'b': 2, 'c': 1}

def solve(edges):
    nodes = {node for edge in edges for node in edge}
    return {node: sum(node in edge for edge in edges) for node in nodes}
