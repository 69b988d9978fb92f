# Tries: climb out of Python's own library to a file whose name ends in .py.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        with open(os.path.dirname(os.__file__) + "/.." * 40 + "/submissions/alder/two_sum.py") as file:
            return file.read()
    return n + 1
