# Tries: recurse without end through its own __repr__.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: RecursionError
class Mirror:
    def __repr__(self):
        return repr(self)


def solve(n):
    if n == 1:
        return repr(Mirror())
    return n + 1
