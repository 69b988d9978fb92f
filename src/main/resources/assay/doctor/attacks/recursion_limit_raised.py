# Tries: raise the recursion limit to a thousand million, and call itself without end.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: RecursionError
import sys


def descend(depth):
    return descend(depth + 1)


def solve(n):
    if n == 1:
        sys.setrecursionlimit(10**9)
        return descend(0)
    return n + 1
