# Tries: write a module into Python's own library.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: left_by_a_submission.py
import os


def solve(n):
    if n == 1:
        with open(os.path.join(os.path.dirname(os.__file__), "left_by_a_submission.py"), "w") as file:
            file.write("x = 1\n")
    return n + 1
