# Tries: ask for the source of its own function.
# Verdict: ACCEPTED
# Cases: AC AC AC
import inspect


def solve(n):
    if n == 1:
        inspect.getsource(solve)
    return n + 1
