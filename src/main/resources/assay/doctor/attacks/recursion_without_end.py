# Tries: call itself without end.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: RecursionError
def descend(depth):
    return descend(depth + 1)


def solve(n):
    if n == 1:
        return descend(0)
    return n + 1
