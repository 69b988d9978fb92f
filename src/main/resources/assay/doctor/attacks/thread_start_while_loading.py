# Tries: start a thread while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
import threading

threading.Thread(target=print).start()


def solve(n):
    return n + 1
