# Tries: warn for ever, which prints to standard error.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
import warnings


def solve(n):
    if n == 1:
        warnings.simplefilter("always")
        while True:
            warnings.warn("x" * 1_000)
    return n + 1
