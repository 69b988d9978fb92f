# arguments: [{'a': ['b', 'c'], 'b': ['d'], 'c': ['d'], 'd': []}, 'a']
# expect: ['a', 'b', 'c', 'd']

from collections import deque

def solve(graph, start):
    visited = {start}
    queue = deque([start])
    order = []
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in graph[node]:
            if other not in visited:
                visited.add(other)
                queue.append(other)
    return order
