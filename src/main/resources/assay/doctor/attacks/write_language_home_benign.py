# Tries: read the text of a module of Python's own library.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os


def solve(n):
    with open(os.__file__) as file:
        return n + bool(file.readline())
