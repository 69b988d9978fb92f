# Tries: climb out of Python's own library with .. in the module search path.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: two_sum
import os
import sys


def solve(n):
    if n == 1:
        sys.path.insert(0, os.path.dirname(os.__file__) + "/../../../submissions/alder")
        import two_sum

        return two_sum.two_sum([n, 1], n + 1)
    return n + 1
