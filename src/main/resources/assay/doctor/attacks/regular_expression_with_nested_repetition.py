# Tries: match a regular expression that is exponential where it backtracks and quick where it is an automaton.
# Verdict: ACCEPTED
# Cases: AC AC AC
import re


def solve(n):
    if n == 1:
        re.match(r"(a+)+$", "a" * 60 + "b")
    return n + 1
