# Searches each part from its first vertex and calls only a way back to that vertex a cycle.
# Fails: an edge to itself; cycle behind a tail; ten thousand and a way back
def is_cyclic(graph, num_vertices):
    seen = set()
    for start in range(num_vertices):
        if start in seen:
            continue
        stack = [start]
        while stack:
            vertex = stack.pop()
            for successor in graph.get(vertex, []):
                if successor == start:
                    return True
                if successor not in seen:
                    seen.add(successor)
                    stack.append(successor)
    return False
