# Tries: print to both streams in turn, so that neither alone reaches the limit.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import sys


def solve(n):
    if n == 1:
        for _ in range(50):
            print("x" * 1_000)
            print("x" * 1_000, file=sys.stderr)
    return n + 1
