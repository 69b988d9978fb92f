# Tries: import a class of the JVM while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
from java.lang import System


def solve(n):
    return n + 1
