# Searches from vertex 0 and never looks at what cannot be reached from there.
# Fails: cycle out of reach of vertex 0
def is_cyclic(graph, num_vertices):
    on_path = {0}
    finished = set()
    path = [(0, iter(graph.get(0, ())))]
    while path:
        vertex, successors = path[-1]
        for successor in successors:
            if successor in on_path:
                return True
            if successor not in finished:
                on_path.add(successor)
                path.append((successor, iter(graph.get(successor, ()))))
                break
        else:
            path.pop()
            on_path.remove(vertex)
            finished.add(vertex)
    return False
