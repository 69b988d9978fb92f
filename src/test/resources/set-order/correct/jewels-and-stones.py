# arguments: ['aA', 'aAAbbbb']
# expect: 3

def solve(jewels, stones):
    jewels = set(jewels)
    return sum(stone in jewels for stone in stones)
