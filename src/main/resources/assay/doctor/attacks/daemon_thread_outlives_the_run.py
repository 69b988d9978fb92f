# Tries: start a daemon thread that goes on for ever.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import threading


def spin():
    while True:
        pass


def solve(n):
    if n == 1:
        threading.Thread(target=spin, daemon=True).start()
    return n + 1
