# Tries: call quit in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        quit()
    return n + 1
