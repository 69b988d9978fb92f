# Tries: become another user.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: setuid
import os


def solve(n):
    if n == 1:
        os.setuid(0)
    return n + 1
