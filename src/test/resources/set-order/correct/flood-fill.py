# arguments: [[[1, 1], [1, 0]], 2]
# expect: [[2, 2], [2, 0]]

def solve(image, colour):
    todo, old = {(0, 0)}, image[0][0]
    while todo:
        r, c = todo.pop()
        image[r][c] = colour
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            if 0 <= r + dr < 2 and 0 <= c + dc < 2 and image[r + dr][c + dc] == old:
                todo.add((r + dr, c + dc))
    return image
