# arguments: [{(0, 1), (0, 2), (0, 0)}]
# expect: {(0, 1), (-1, 1), (1, 1)}

from collections import Counter

def solve(alive):
    neighbours = Counter((x + dx, y + dy) for x, y in alive for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, count in neighbours.items() if count == 3 or count == 2 and cell in alive}
