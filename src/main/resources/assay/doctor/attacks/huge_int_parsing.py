# Tries: parse an integer of ten million digits, which is one builtin that cannot be interrupted.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import sys


def solve(n):
    if n == 1:
        sys.set_int_max_str_digits(0)
        int("7" * 10_000_000)
    return n + 1
