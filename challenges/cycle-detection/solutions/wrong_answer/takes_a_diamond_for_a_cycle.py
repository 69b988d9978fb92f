# Calls every vertex that is reached a second time a cycle.
# Fails: a diamond; the same edge twice; two parts without a cycle; edges to smaller numbers; shortcuts; the graph stays as it was; ten thousand in a line
def is_cyclic(graph, num_vertices):
    seen = set()
    for start in range(num_vertices):
        if start in seen:
            continue
        stack = [start]
        while stack:
            vertex = stack.pop()
            if vertex in seen:
                return True
            seen.add(vertex)
            stack.extend(graph.get(vertex, []))
    return False
