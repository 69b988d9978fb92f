# arguments: [[[0, 0], [1, 0]]]
# expect: 2

def solve(grid):
    frontier, seen, steps = {(0, 0)}, {(0, 0)}, 0
    while frontier:
        if (1, 1) in frontier:
            return steps
        frontier = {
            (r + dr, c + dc)
            for r, c in frontier
            for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))
            if 0 <= r + dr < 2 and 0 <= c + dc < 2 and grid[r + dr][c + dc] == 0
        } - seen
        seen |= frontier
        steps += 1
    return -1
