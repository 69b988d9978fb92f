# Tries: make a Java array, which ends in an internal error of GraalPy.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import jarray


def solve(n):
    if n == 1:
        jarray.array([1], "i")
    return n + 1
