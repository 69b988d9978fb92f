# Tries: start a thread, and catch the refusal.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Reason: this refusal ends the case; it cannot be caught.
import threading


def solve(n):
    if n == 1:
        try:
            threading.Thread(target=print).start()
        except BaseException:
            pass
    return n + 1
