# Tries: end the interpreter with success while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
import sys


def solve(n):
    return n + 1


sys.exit(0)
