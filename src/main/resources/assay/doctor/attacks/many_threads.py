# Tries: start ten thousand threads.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import threading
import time


def solve(n):
    if n == 1:
        for _ in range(10_000):
            threading.Thread(target=time.sleep, args=(600,)).start()
    return n + 1
