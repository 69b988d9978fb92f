# Tries: use an attribute that its module does not have, in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: no_such_name
import math


def solve(n):
    if n == 1:
        return math.no_such_name(n)
    return n + 1
