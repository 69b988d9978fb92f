# Tries: append to a module of Python's own library, for the submissions after it.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        with open(os.path.join(os.path.dirname(os.__file__), "this.py"), "a") as file:
            file.write("# left by a submission\n")
    return n + 1
