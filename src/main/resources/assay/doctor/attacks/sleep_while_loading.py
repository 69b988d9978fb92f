# Tries: sleep far beyond the wall-clock limit while the module is loaded.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
import time

time.sleep(600)


def solve(n):
    return n + 1
