# Tries: sleep for a moment, which the wall-clock limit allows.
# Verdict: ACCEPTED
# Cases: AC AC AC
import time


def solve(n):
    time.sleep(0.02)
    return n + 1
