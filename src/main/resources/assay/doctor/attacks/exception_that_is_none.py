# Tries: raise what is no exception.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: TypeError
def solve(n):
    if n == 1:
        raise 2
    return n + 1
