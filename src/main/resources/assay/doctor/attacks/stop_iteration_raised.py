# Tries: raise StopIteration, which ends the loops of whoever calls.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: StopIteration
def solve(n):
    if n == 1:
        raise StopIteration(2)
    return n + 1
