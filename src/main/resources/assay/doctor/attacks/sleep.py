# Tries: sleep far beyond the wall-clock limit, which burns no CPU time.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import time


def solve(n):
    if n == 1:
        time.sleep(600)
    return n + 1
