# Tries: return a Java array, which the polyglot interface makes without the host.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
import jarray


def solve(n):
    if n == 1:
        return jarray.zeros(3, "i")
    return n + 1
