# Tries: put other code into its own function object at the first call.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    solve.__code__ = (lambda n: 0).__code__
    return n + 1
