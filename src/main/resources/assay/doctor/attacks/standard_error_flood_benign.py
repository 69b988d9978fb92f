# Tries: print a little to standard error.
# Verdict: ACCEPTED
# Cases: AC AC AC
import sys


def solve(n):
    print("called with", n, file=sys.stderr)
    return n + 1
