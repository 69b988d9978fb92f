# Walks every way through the graph, since it does not remember which vertices it is done with.
# Fails: ten thousand in a line; forty diamonds in a row; a hundred thousand in a line
def is_cyclic(graph, num_vertices):
    for start in range(num_vertices):
        on_path = {start}
        path = [(start, iter(graph.get(start, ())))]
        while path:
            vertex, successors = path[-1]
            for successor in successors:
                if successor in on_path:
                    return True
                on_path.add(successor)
                path.append((successor, iter(graph.get(successor, ()))))
                break
            else:
                path.pop()
                on_path.remove(vertex)
    return False
