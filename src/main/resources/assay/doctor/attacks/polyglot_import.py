# Tries: import a value that the host may have left in the polyglot bindings.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import polyglot


def solve(n):
    if n == 1:
        return polyglot.import_value("expected")
    return n + 1
