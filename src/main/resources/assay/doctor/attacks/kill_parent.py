# Tries: kill the supervisor.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.kill(os.getppid(), 9)
    return n + 1
