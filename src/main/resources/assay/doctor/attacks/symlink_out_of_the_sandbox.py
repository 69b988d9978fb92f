# Tries: make a symbolic link that leads out of the sandbox.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        os.symlink("/etc/passwd", "left-by-a-submission.txt")
        with open("left-by-a-submission.txt") as file:
            return file.read()
    return n + 1
