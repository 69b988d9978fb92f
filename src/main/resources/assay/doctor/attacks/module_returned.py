# Tries: return what is no value: a module.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import sys


def solve(n):
    if n == 1:
        return sys
    return n + 1
