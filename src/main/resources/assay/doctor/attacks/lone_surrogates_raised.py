# Tries: raise an exception whose message is a lone surrogate.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def solve(n):
    if n == 1:
        raise ValueError("\ud800")
    return n + 1
