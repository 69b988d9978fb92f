# Tries: use an attribute that its module does not have, while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
import math

answer = math.no_such_name


def solve(n):
    return n + 1
