# arguments: [{'a': ['b', 'c'], 'b': ['c'], 'c': []}]
# expect: [['a', 'b', 'c'], ['a', 'c']]

def solve(graph):
    paths = []
    def walk(node, path, seen):
        if node == "c":
            paths.append(path)
        for other in graph[node]:
            if other not in seen:
                walk(other, path + [other], seen | {other})
    walk("a", ["a"], {"a"})
    return paths
