# Tries: use .. in open without leaving Python's own library.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os


def solve(n):
    with open(os.path.dirname(os.__file__) + "/json/../os.py") as file:
        return n + bool(file.readline())
