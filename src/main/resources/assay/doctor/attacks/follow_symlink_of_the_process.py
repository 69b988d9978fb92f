# Tries: follow the process file system's links to the worker's program and folders.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        return os.readlink("/proc/self/exe")
    return n + 1
