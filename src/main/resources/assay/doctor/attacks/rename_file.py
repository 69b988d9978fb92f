# Tries: rename a file that nobody can rename.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.rename("/proc/self/status", "/proc/self/left-by-a-submission")
    return n + 1
