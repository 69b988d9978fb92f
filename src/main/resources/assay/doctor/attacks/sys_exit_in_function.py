# Tries: end the interpreter with success in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import sys


def solve(n):
    if n == 1:
        sys.exit(0)
    return n + 1
