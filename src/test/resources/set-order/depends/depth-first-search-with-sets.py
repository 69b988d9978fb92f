# arguments: [{'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}]
# expect: ['a', 'b', 'd', 'c']

def solve(graph):
    neighbours = {node: set(edges) for node, edges in graph.items()}
    order = []
    def visit(node):
        if node in order:
            return
        order.append(node)
        for other in neighbours[node]:  # here
            visit(other)
    visit("a")
    return order
