# Tries: make a hard link to a file outside the sandbox.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.link("/etc/passwd", "left-by-a-submission.txt")
    return n + 1
