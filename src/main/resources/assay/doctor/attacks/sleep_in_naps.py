# Tries: sleep for ever in short naps, and catch whatever wakes it.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import time


def solve(n):
    while n == 1:
        try:
            time.sleep(0.01)
        except BaseException:
            pass
    return n + 1
