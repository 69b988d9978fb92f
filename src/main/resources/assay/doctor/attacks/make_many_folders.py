# Tries: make folders without end.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        for number in range(1_000):
            os.makedirs(f"/tmp/left-by-a-submission/{number}")
    return n + 1
