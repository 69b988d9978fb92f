# Calls itself once for every vertex on the way, which ends in a RecursionError on a long one.
# Fails: ten thousand in a line; ten thousand and a way back; a hundred thousand in a line; a hundred thousand and a way back
def is_cyclic(graph, num_vertices):
    on_path = set()
    finished = set()

    def leads_into_a_cycle(vertex):
        if vertex in on_path:
            return True
        if vertex in finished:
            return False
        on_path.add(vertex)
        if any(leads_into_a_cycle(successor) for successor in graph.get(vertex, [])):
            return True
        on_path.remove(vertex)
        finished.add(vertex)
        return False

    return any(leads_into_a_cycle(vertex) for vertex in range(num_vertices))
