# arguments: [{'a': {'b': 1, 'c': 4}, 'b': {'c': 2}, 'c': {}}]
# expect: {'a': 0, 'b': 1, 'c': 3}

def solve(graph):
    distance = {node: float("inf") for node in graph}
    distance["a"] = 0
    unvisited = set(graph)
    while unvisited:
        node = min(unvisited, key=lambda each: distance[each])
        unvisited.remove(node)
        for other, weight in graph[node].items():
            distance[other] = min(distance[other], distance[node] + weight)
    return distance
