# Tries: start a thread through the module below threading.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import _thread


def solve(n):
    if n == 1:
        _thread.start_new_thread(print, ("from a thread",))
    return n + 1
