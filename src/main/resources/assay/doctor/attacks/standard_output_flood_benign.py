# Tries: print a good deal, less than the output limit.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    for _ in range(20):
        print("x" * 1_000)
    return n + 1
