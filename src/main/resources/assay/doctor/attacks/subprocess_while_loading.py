# Tries: run a program while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
import subprocess

subprocess.run(["true"], check=True)


def solve(n):
    return n + 1
