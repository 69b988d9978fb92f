# arguments: [{'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': [], 'e': []}]
# expect: [1, 2, 2]

def solve(graph):
    seen = level = {"a"}
    sizes = []
    while level:
        sizes.append(len(level))
        level = {other for node in level for other in graph[node]} - seen
        seen = seen | level
    return sizes
