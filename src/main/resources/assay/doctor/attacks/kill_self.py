# Tries: kill the worker.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
import os


def solve(n):
    if n == 1:
        os.kill(os.getpid(), 9)
    return n + 1
