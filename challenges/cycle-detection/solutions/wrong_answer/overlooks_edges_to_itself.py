# Skips edges from a vertex to itself.
# Fails: an edge to itself
def is_cyclic(graph, num_vertices):
    incoming = dict.fromkeys(range(num_vertices), 0)
    for vertex, successors in graph.items():
        for successor in successors:
            if successor != vertex:
                incoming[successor] += 1
    ready = [vertex for vertex, count in incoming.items() if count == 0]
    for vertex in ready:
        for successor in graph.get(vertex, []):
            if successor != vertex:
                incoming[successor] -= 1
                if incoming[successor] == 0:
                    ready.append(successor)
    return len(ready) < num_vertices
