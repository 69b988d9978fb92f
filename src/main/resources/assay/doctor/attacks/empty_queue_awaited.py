# Tries: wait for an item in a queue that nobody fills.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import queue


def solve(n):
    if n == 1:
        queue.Queue().get()
    return n + 1
