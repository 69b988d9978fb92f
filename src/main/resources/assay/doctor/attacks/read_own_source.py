# Tries: ask for the source of its own function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import inspect


def solve(n):
    if n == 1:
        inspect.getsource(solve)
    return n + 1
