# Tries: match a regular expression without backreferences whose lookbehind makes it backtrack.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import re


def solve(n):
    if n == 1:
        re.match(r"(?:a+)+(?<!aab)$", "a" * 60 + "b")
    return n + 1
