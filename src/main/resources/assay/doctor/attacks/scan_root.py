# Tries: list the root folder through os.scandir.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        return [entry.name for entry in os.scandir("/")]
    return n + 1
