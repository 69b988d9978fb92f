# Tries: ask for size and owner of a file outside the sandbox.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc/passwd
import os


def solve(n):
    if n == 1:
        return os.stat("/etc/passwd").st_size
    return n + 1
