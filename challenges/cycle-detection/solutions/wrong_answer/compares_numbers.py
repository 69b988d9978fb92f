# Calls every edge to a smaller or equal number a way back.
# Fails: two parts without a cycle; edges to smaller numbers; ten thousand in a line
def is_cyclic(graph, num_vertices):
    return any(
        successor <= vertex for vertex, successors in graph.items() for successor in successors
    )
