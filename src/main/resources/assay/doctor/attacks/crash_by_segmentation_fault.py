# Tries: crash the interpreter with a segmentation fault.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import faulthandler


def solve(n):
    if n == 1:
        faulthandler._sigsegv()
    return n + 1
