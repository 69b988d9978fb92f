# Tries: ask which folder it runs in.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os


def solve(n):
    if n == 1:
        os.getcwd()
    return n + 1
