# Joins the ends of every edge into one component, as one does with undirected graphs.
# Fails: a diamond; the same edge twice; shortcuts; the graph stays as it was
def is_cyclic(graph, num_vertices):
    parent = list(range(num_vertices))

    def find(vertex):
        while parent[vertex] != vertex:
            parent[vertex] = parent[parent[vertex]]
            vertex = parent[vertex]
        return vertex

    for vertex, successors in graph.items():
        for successor in successors:
            if find(vertex) == find(successor):
                return True
            parent[find(vertex)] = find(successor)
    return False
