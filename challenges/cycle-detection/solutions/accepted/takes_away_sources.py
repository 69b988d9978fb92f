from collections import deque


def is_cyclic(graph: dict[int, list[int]], num_vertices: int) -> bool:
    """Take away vertices without incoming edges; what is left at the end holds a cycle."""
    incoming = [0] * num_vertices
    for successors in graph.values():
        for successor in successors:
            incoming[successor] += 1
    sources = deque(vertex for vertex in range(num_vertices) if incoming[vertex] == 0)
    taken = 0
    while sources:
        vertex = sources.popleft()
        taken += 1
        for successor in graph.get(vertex, []):
            incoming[successor] -= 1
            if incoming[successor] == 0:
                sources.append(successor)
    return taken < num_vertices
