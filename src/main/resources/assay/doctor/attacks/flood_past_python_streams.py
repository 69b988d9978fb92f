# Tries: write to the file descriptor of standard output for ever.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import os


def solve(n):
    while n == 1:
        os.write(1, b"x" * 1_000)
    return n + 1
