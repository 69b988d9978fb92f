# arguments: [[[0, 1], [1, 2]]]
# expect: True

def solve(edges):
    nodes = {node for edge in edges for node in edge}
    side = {}
    for start in nodes:
        if start in side:
            continue
        side[start], stack = 0, [start]
        while stack:
            node = stack.pop()
            for a, b in edges:
                if node in (a, b):
                    other = b if node == a else a
                    if other not in side:
                        side[other] = 1 - side[node]
                        stack.append(other)
                    elif side[other] == side[node]:
                        return False
    return True
