# Tries: raise the recursion limit out of habit, and recurse somewhat deeper than the default allows.
# Verdict: ACCEPTED
# Cases: AC AC AC
import sys

sys.setrecursionlimit(10**6)


def descend(depth):
    return 0 if depth == 0 else 1 + descend(depth - 1)


def solve(n):
    return n + descend(1_500) - 1_499
