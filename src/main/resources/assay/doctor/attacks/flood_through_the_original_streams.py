# Tries: hide sys.stdout, and print for ever to the stream that was there first.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import io
import sys


def solve(n):
    if n == 1:
        sys.stdout = io.StringIO()
        while True:
            sys.__stdout__.write("x" * 1_000 + "\n")
    return n + 1
