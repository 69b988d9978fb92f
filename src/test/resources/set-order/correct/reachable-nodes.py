# arguments: [{'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': [], 'e': ['a']}, 'a']
# expect: ['a', 'b', 'c', 'd']

def solve(graph, start):
    reached, frontier = set(), {start}
    while frontier:
        node = frontier.pop()
        reached.add(node)
        frontier |= set(graph[node]) - reached
    return sorted(reached)
