# Tries: set an alarm that ends a process that has no handler for it, in the middle of the next cases.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import signal


def solve(n):
    if n == 1:
        signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    return n + 1
