# Tries: list the submissions of the others.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        return os.listdir("../")
    return n + 1
