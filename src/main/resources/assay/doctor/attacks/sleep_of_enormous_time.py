# Tries: sleep for longer than the clock can count.
# Verdict: RUNTIME_ERROR or TIME_LIMIT_EXCEEDED
# Cases: * AC AC
import time


def solve(n):
    if n == 1:
        time.sleep(1e300)
    return n + 1
