# Tries: match a regular expression with a backreference that is quick.
# Verdict: ACCEPTED
# Cases: AC AC AC
import re


def solve(n):
    return n + bool(re.match(r"(a+)b\1$", "aabaa"))
