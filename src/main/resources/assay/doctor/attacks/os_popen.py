# Tries: run a command of the shell through os.popen.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        return int(os.popen("echo 2").read())
    return n + 1
