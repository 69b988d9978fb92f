def is_cyclic(graph, num_vertices):
    if num_vertices == 0:
        return False
    # 0 = not seen, 1 = on the current path, 2 = done
    state = [0] * num_vertices
    stack = [(0, iter(graph.get(0, [])))]
    state[0] = 1
    while stack:
        vertex, neighbours = stack[-1]
        for neighbour in neighbours:
            if state[neighbour] == 1:
                # we came back to a vertex of the current path
                return True
            if state[neighbour] == 0:
                state[neighbour] = 1
                stack.append((neighbour, iter(graph.get(neighbour, []))))
                break
        else:
            state[vertex] = 2
            stack.pop()
    return False
