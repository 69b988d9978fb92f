# Tries: print one line of sixty thousand characters.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    print("x" * 60_000)
    return n + 1
