# Tries: send itself a signal that ends it.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
import signal


def solve(n):
    if n == 1:
        signal.raise_signal(signal.SIGTERM)
    return n + 1
