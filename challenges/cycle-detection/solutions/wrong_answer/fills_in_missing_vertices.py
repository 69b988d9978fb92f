# Adds a list for every vertex that has none, to a dictionary that belongs to the caller.
# Fails: the graph stays as it was
def is_cyclic(graph, num_vertices):
    state = [0] * num_vertices
    for start in range(num_vertices):
        stack = [(start, False)]
        while stack:
            vertex, leaving = stack.pop()
            if leaving:
                state[vertex] = 2
            elif state[vertex] == 0:
                state[vertex] = 1
                stack.append((vertex, True))
                for successor in graph.setdefault(vertex, []):
                    if state[successor] == 1:
                        return True
                    stack.append((successor, False))
    return False
