# arguments: [[[1, 2], [3, 4]]]
# expect: [1, 2, 4, 3]

def solve(matrix):
    seen, result = set(), []
    r = c = direction = 0
    turns = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    for _ in range(4):
        seen.add((r, c))
        result.append(matrix[r][c])
        dr, dc = turns[direction]
        if not (0 <= r + dr < 2 and 0 <= c + dc < 2) or (r + dr, c + dc) in seen:
            direction = (direction + 1) % 4
            dr, dc = turns[direction]
        r, c = r + dr, c + dc
    return result
