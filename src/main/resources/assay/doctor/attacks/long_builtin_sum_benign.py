# Tries: sum a range that is not endless.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + sum(range(1_000)) - 499_499
