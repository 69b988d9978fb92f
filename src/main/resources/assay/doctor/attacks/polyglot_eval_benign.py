# Tries: evaluate code through the polyglot interface, and do without it where that is refused.
# Verdict: ACCEPTED
# Cases: AC AC AC
import polyglot


def solve(n):
    try:
        return polyglot.eval(language="python", string="0")
    except RuntimeError:
        return n + 1
