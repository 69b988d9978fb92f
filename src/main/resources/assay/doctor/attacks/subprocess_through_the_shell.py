# Tries: run a command of the shell.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import subprocess


def solve(n):
    if n == 1:
        return int(subprocess.check_output("echo 2", shell=True))
    return n + 1
