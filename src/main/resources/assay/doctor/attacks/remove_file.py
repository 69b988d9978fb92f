# Tries: remove a file that nobody can remove.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.remove("/proc/self/status")
    return n + 1
