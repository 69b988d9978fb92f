# Tries: ask the clock again and again until ten milliseconds are over.
# Verdict: ACCEPTED
# Cases: AC AC AC
import time


def solve(n):
    end = time.monotonic() + 0.01
    while time.monotonic() < end:
        pass
    return n + 1
