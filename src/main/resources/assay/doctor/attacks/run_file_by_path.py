# Tries: run a Python file outside the sandbox.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import runpy


def solve(n):
    if n == 1:
        runpy.run_path("/submissions/alder/two_sum.py")
    return n + 1
