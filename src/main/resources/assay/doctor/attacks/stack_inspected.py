# Tries: inspect the call stack, in search of the test driver's file.
# Verdict: ACCEPTED or SECURITY_VIOLATION
# Cases: * AC AC
import inspect


def solve(n):
    if n == 1:
        inspect.stack(0)
    return n + 1
