# Tries: import a class of the JVM.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        from java.lang import System

        System.exit(0)
    return n + 1
