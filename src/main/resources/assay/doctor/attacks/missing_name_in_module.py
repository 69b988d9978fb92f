# Tries: import a name that its module does not have.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: no_such_name
from math import no_such_name


def solve(n):
    return n + 1
