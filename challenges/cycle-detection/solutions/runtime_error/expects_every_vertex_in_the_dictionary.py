# Takes it that every vertex has an entry, so a missing one raises KeyError.
# Fails: a diamond; one vertex; two parts without a cycle; edges to smaller numbers; shortcuts; the graph stays as it was; ten thousand in a line
def is_cyclic(graph, num_vertices):
    state = [0] * num_vertices
    stack = [(vertex, False) for vertex in range(num_vertices)]
    while stack:
        vertex, leaving = stack.pop()
        if leaving:
            state[vertex] = 2
        elif state[vertex] == 0:
            state[vertex] = 1
            stack.append((vertex, True))
            for successor in graph[vertex]:
                if state[successor] == 1:
                    return True
                stack.append((successor, False))
    return False
