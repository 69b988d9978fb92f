# Tries: run a program, and do without it where that is refused.
# Verdict: ACCEPTED
# Cases: AC AC AC
import subprocess


def solve(n):
    try:
        subprocess.run(["true"], check=True)
    except OSError:
        pass
    return n + 1
