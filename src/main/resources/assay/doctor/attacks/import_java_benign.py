# Tries: import a class of the JVM, and do without it where that is refused.
# Verdict: ACCEPTED
# Cases: AC AC AC
try:
    from java.lang import Math
except (ImportError, NotImplementedError):
    Math = None


def solve(n):
    return n + 1
