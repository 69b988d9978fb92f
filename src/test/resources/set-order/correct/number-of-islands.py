# arguments: [[[1, 1, 0], [0, 0, 1], [1, 0, 1]]]
# expect: 3

def solve(grid):
    land = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            r, c = stack.pop()
            for step in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if step in land:
                    land.remove(step)
                    stack.append(step)
    return islands
