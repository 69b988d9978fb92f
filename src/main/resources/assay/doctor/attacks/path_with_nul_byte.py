# Tries: hide the end of a path behind a NUL character.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
import os


def solve(n):
    if n == 1:
        with open("/etc/passwd\0" + os.__file__) as file:
            return file.read()
    return n + 1
