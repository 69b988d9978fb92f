# Tries: run a program.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import subprocess


def solve(n):
    if n == 1:
        subprocess.run(["true"], check=True)
    return n + 1
