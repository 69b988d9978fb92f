def is_cyclic(graph, num_vertices):
    on_path = set()
    finished = set()
    for start in range(num_vertices):
        if start in finished:
            continue
        on_path.add(start)
        path = [(start, iter(graph.get(start, ())))]
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
