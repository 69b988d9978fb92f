# Tries: import a package that many have and the sandbox has not.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: numpy
import numpy


def solve(n):
    return int(numpy.add(n, 1))
