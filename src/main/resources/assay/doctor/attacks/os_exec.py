# Tries: put another program in the worker's place.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.execv("/bin/true", ["true"])
    return n + 1
