# Tries: work on from a timer thread, when the answer has been given.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import threading


def spin():
    while True:
        pass


def solve(n):
    if n == 1:
        threading.Timer(0.05, spin).start()
    return n + 1
