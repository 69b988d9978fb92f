# Tries: print a little, for ever, so slowly that neither CPU nor output reach a limit.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import time


def solve(n):
    while n == 1:
        print(".", end="", flush=True)
        time.sleep(0.05)
    return n + 1
