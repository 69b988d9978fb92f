# Tries: import the module that runs the file as a program.
# Verdict: ACCEPTED
# Cases: AC AC AC
import __main__


def solve(n):
    return n + 1
