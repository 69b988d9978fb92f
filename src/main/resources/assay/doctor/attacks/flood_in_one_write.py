# Tries: print ten MiB in one call.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import sys


def solve(n):
    if n == 1:
        sys.stdout.write("x" * (10 << 20))
    return n + 1
