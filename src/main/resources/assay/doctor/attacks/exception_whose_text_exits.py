# Tries: raise an exception whose __str__ ends the interpreter.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import os
import sys


class Leaving(Exception):
    def __str__(self):
        os._exit(0)

    def __repr__(self):
        sys.exit(0)


def solve(n):
    if n == 1:
        raise Leaving()
    return n + 1
