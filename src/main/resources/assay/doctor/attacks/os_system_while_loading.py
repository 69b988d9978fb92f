# Tries: run a command of the shell through os.system while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
import os

os.system("true")


def solve(n):
    return n + 1
