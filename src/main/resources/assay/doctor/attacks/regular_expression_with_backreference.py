# Tries: match a regular expression with a backreference that takes exponential time.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import re


def solve(n):
    if n == 1:
        re.match(r"(?:(a+)+)\1$", "a" * 60 + "b")
    return n + 1
