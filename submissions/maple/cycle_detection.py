def has_cycle(graph, num_vertices):
    # 0 = new, 1 = on the way, 2 = done
    state = [0] * num_vertices
    for start in range(num_vertices):
        if state[start] != 0:
            continue
        state[start] = 1
        path = [(start, iter(graph.get(start, [])))]
        while path:
            vertex, rest = path[-1]
            nxt = next(rest, None)
            if nxt is None:
                state[vertex] = 2
                path.pop()
            elif state[nxt] == 1:
                return True
            elif state[nxt] == 0:
                state[nxt] = 1
                path.append((nxt, iter(graph.get(nxt, []))))
    return False
