NEW, OPEN, DONE = range(3)


def is_cyclic(graph, num_vertices):
    colour = [NEW] * num_vertices
    # On the stack, a vertex is to be opened and the complement of a vertex is to be closed.
    stack = list(range(num_vertices))
    while stack:
        vertex = stack.pop()
        if vertex < 0:
            colour[~vertex] = DONE
        elif colour[vertex] == NEW:
            colour[vertex] = OPEN
            stack.append(~vertex)
            for successor in graph.get(vertex, []):
                if colour[successor] == OPEN:
                    return True
                if colour[successor] == NEW:
                    stack.append(successor)
    return False
