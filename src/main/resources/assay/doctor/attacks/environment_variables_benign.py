# Tries: set an environment variable of its own, and read it.
# Verdict: ACCEPTED
# Cases: AC AC AC
import os


def solve(n):
    os.environ["ANSWER"] = str(n + 1)
    return int(os.environ["ANSWER"])
