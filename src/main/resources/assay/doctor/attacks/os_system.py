# Tries: run a command of the shell through os.system.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.system("true")
    return n + 1
