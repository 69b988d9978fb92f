# Tries: share the CPU time between two threads, so that neither of them reaches the limit.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import threading


def spin():
    while True:
        pass


def solve(n):
    if n == 1:
        other = threading.Thread(target=spin)
        other.start()
        spin()
    return n + 1
