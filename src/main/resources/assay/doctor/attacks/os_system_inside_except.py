# Tries: run a command of the shell, and catch the refusal.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Reason: this refusal ends the case; it cannot be caught.
import os


def solve(n):
    if n == 1:
        try:
            os.system("true")
        except BaseException:
            pass
    return n + 1
