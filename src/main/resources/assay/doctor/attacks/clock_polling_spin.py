# Tries: ask the clock again and again until a minute is over.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import time


def solve(n):
    if n == 1:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            pass
    return n + 1
