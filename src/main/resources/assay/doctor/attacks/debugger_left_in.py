# Tries: call breakpoint, as somebody does who forgot it there.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        breakpoint()
    return n + 1
