"""Cycle detection in a directed graph.

Kahn's algorithm: keep removing vertices that nothing points at. If some
vertices can never be removed, they are on (or behind) a cycle.
"""
from collections import deque


def is_cyclic(graph, num_vertices):
    incoming = [0] * num_vertices
    for neighbours in graph.values():
        for vertex in neighbours:
            incoming[vertex] += 1

    ready = deque(v for v in range(num_vertices) if incoming[v] == 0)
    removed = 0
    while ready:
        vertex = ready.popleft()
        removed += 1
        for neighbour in graph.get(vertex, ()):
            incoming[neighbour] -= 1
            if incoming[neighbour] == 0:
                ready.append(neighbour)
    return removed != num_vertices
