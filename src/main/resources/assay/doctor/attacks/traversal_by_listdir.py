# Tries: climb out of Python's own library with .. in os.listdir.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        return os.listdir(os.path.dirname(os.__file__) + "/.." * 40)
    return n + 1
