# Tries: climb out of Python's own library with .. in open.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        with open(os.path.dirname(os.__file__) + "/.." * 40 + "/etc/passwd") as file:
            return file.read()
    return n + 1
