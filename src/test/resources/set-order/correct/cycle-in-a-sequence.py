# arguments: [[1, 2, 0]]
# expect: 3

def solve(successors):
    position, visited = 0, set()
    while position not in visited:
        visited.add(position)
        position = successors[position]
    return len(visited)
