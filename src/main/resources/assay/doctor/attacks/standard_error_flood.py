# Tries: print to standard error for ever.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import sys


def solve(n):
    while n == 1:
        print("x" * 1_000, file=sys.stderr)
    return n + 1
