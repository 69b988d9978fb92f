# Tries: delete sys.stdout, so that printing fails.
# Verdict: RUNTIME_ERROR
# Cases: RTE * *
# Note: RuntimeError
import sys


def solve(n):
    if n == 1:
        del sys.stdout
        print("lost")
    return n + 1
