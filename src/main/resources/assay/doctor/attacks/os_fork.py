# Tries: fork the worker.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: fork
import os


def solve(n):
    if n == 1:
        os.fork()
    return n + 1
