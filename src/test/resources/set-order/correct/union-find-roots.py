# arguments: [5, [[0, 1], [3, 4]]]
# expect: 3

def solve(size, edges):
    parent = list(range(size))
    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node
    for a, b in edges:
        parent[find(a)] = find(b)
    return len({find(node) for node in range(size)})
