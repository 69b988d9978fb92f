# Tries: raise KeyboardInterrupt, as if somebody had stopped the grader.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: KeyboardInterrupt
def solve(n):
    if n == 1:
        raise KeyboardInterrupt
    return n + 1
