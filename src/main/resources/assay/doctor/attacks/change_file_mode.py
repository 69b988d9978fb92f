# Tries: change the mode of a file that nobody can change.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.chmod("/proc/self/status", 0o777)
    return n + 1
