# arguments: [20, [3, 5]]
# expect: 78

def solve(limit, factors):
    return sum({multiple for factor in factors for multiple in range(factor, limit, factor)})
