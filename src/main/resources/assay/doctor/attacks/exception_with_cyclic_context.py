# Tries: raise an exception whose chain of contexts leads back to itself.
# Verdict: TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * AC AC
# Reason: the language's runtime follows the chain for ever where it hands the exception over, until a limit ends it.
def solve(n):
    if n == 1:
        first, second = ValueError("first"), ValueError("second")
        first.__context__, second.__context__ = second, first
        raise first
    return n + 1
