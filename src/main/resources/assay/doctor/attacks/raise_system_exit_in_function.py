# Tries: raise SystemExit with a message in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        raise SystemExit("all cases passed")
    return n + 1
