# Tries: write an enormous integer in decimal, which is one builtin that cannot be interrupted.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import sys


def solve(n):
    if n == 1:
        sys.set_int_max_str_digits(0)
        text = str(1 << 300_000_000)
        return len(text)
    return n + 1
