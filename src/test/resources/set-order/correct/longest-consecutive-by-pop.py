# arguments: [[100, 4, 200, 1, 3, 2]]
# expect: 4

def solve(numbers):
    rest = set(numbers)
    best = 0
    while rest:
        low = high = rest.pop()
        while low - 1 in rest:
            low -= 1
            rest.remove(low)
        while high + 1 in rest:
            high += 1
            rest.remove(high)
        best = max(best, high - low + 1)
    return best
