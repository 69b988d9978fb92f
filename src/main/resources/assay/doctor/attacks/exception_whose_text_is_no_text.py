# Tries: raise an exception whose __str__ returns a number.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: Wordless
class Wordless(Exception):
    def __str__(self):
        return 2


def solve(n):
    if n == 1:
        raise Wordless()
    return n + 1
