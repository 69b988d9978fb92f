# Tries: leave a value in the polyglot bindings for the host and the submissions after it.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import polyglot


def solve(n):
    if n == 1:
        polyglot.export_value("expected", n)
    return n + 1
