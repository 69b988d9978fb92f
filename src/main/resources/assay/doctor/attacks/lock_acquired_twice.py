# Tries: wait for a lock that it holds itself.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import threading


def solve(n):
    if n == 1:
        lock = threading.Lock()
        lock.acquire()
        lock.acquire()
    return n + 1
