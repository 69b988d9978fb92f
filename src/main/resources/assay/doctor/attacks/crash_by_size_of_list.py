# Tries: ask for the size of a list, which ends in an internal error of GraalPy.
# Verdict: INTERNAL_ERROR
# Cases: IE AC AC
# Reason: the interpreter itself fails, for which nobody pays.
import sys


def solve(n):
    if n == 1:
        sys.getsizeof([n])
    return n + 1
