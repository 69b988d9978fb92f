# arguments: ['NNESW']
# expect: 5

def solve(moves):
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    visited = {(0, 0)}
    for move in moves:
        dx, dy = steps[move]
        x, y = x + dx, y + dy
        visited.add((x, y))
    return len(visited)
