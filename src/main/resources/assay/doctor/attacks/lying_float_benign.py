# Tries: return the right number as a float.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return float(n + 1)
