# arguments: [[1, 2, 5], 11]
# expect: 3

def solve(coins, amount):
    level, steps, seen = {0}, 0, {0}
    while amount not in level:
        level = {total + coin for total in level for coin in coins if total + coin <= amount} - seen
        if not level:
            return -1
        seen |= level
        steps += 1
    return steps
