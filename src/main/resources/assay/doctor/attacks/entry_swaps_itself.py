# Tries: put another function in its own place at the first call.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    global solve
    solve = lambda n: 0
    return n + 1
