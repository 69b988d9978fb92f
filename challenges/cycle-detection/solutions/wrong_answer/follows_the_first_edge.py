# Follows only the first edge that leaves a vertex.
# Fails: the second branch closes the cycle
def is_cyclic(graph, num_vertices):
    reached_from = [None] * num_vertices
    for start in range(num_vertices):
        vertex = start
        while reached_from[vertex] is None:
            reached_from[vertex] = start
            successors = graph.get(vertex)
            if not successors:
                break
            vertex = successors[0]
            if reached_from[vertex] == start:
                return True
    return False
