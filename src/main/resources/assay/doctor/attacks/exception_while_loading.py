# Tries: raise an exception while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: ZeroDivisionError
RATIO = 1 / 0


def solve(n):
    return n + 1
