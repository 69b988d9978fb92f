# Tries: fork only where the system can.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os


def solve(n):
    if hasattr(os, "fork") and os.fork() == 0:
        os._exit(0)
    return n + 1
