# Tries: end the interpreter in a function, and catch that.
# Verdict: ACCEPTED
# Cases: AC AC AC
import sys


def solve(n):
    try:
        sys.exit(0)
    except SystemExit:
        return n + 1
