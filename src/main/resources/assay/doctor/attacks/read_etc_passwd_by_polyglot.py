# Tries: have the polyglot interface evaluate /etc/passwd.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import polyglot


def solve(n):
    if n == 1:
        return polyglot.eval(path="/etc/passwd", language="python")
    return n + 1
