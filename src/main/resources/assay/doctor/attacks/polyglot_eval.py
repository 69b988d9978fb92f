# Tries: evaluate code through the polyglot interface.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import polyglot


def solve(n):
    if n == 1:
        return polyglot.eval(language="python", string="1 + 1")
    return n + 1
