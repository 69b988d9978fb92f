# Tries: write a file in the home folder.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: left-by-a-submission.txt
import os


def solve(n):
    if n == 1:
        with open(os.path.expanduser("~/left-by-a-submission.txt"), "w") as file:
            file.write("x")
    return n + 1
