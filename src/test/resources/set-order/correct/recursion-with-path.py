# arguments: [{'a': ['b'], 'b': ['a']}]
# expect: 2

def solve(graph, node="a", path=frozenset()):
    if node in path:
        return len(path)
    return max(solve(graph, other, path | {node}) for other in graph[node])
