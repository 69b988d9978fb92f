# Tries: wait for a lock that it holds itself, but not for long.
# Verdict: ACCEPTED
# Cases: AC AC AC
import threading


def solve(n):
    lock = threading.RLock()
    with lock, lock:
        return n + 1
