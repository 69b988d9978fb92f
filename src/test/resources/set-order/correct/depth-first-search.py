# arguments: [{'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}, 'a']
# expect: ['a', 'b', 'd', 'c']

def solve(graph, start):
    visited = set()
    order = []
    def visit(node):
        visited.add(node)
        order.append(node)
        for other in graph[node]:
            if other not in visited:
                visit(other)
    visit(start)
    return order
