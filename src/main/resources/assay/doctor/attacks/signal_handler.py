# Tries: ignore the signal that would end it.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import signal


def solve(n):
    if n == 1:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    return n + 1
