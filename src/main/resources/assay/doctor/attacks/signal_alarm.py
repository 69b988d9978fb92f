# Tries: catch the alarm with a handler of its own, and loop.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import signal


def spin(number, frame):
    while True:
        pass


def solve(n):
    if n == 1:
        signal.signal(signal.SIGALRM, spin)
        signal.alarm(1)
        spin(0, None)
    return n + 1
