# Tries: read /etc/passwd through os.open.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc/passwd
import os


def solve(n):
    if n == 1:
        return os.read(os.open("/etc/passwd", os.O_RDONLY), 100)
    return n + 1
