# Tries: read /etc/passwd through pathlib.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc/passwd
import pathlib


def solve(n):
    if n == 1:
        return pathlib.Path("/etc/passwd").read_text()
    return n + 1
