# Tries: abort the worker, so that it dumps core.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: abort
import os


def solve(n):
    if n == 1:
        os.abort()
    return n + 1
