# Tries: recurse without end through its own __getattr__.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: RecursionError
class Mirror:
    def __getattr__(self, name):
        return getattr(self, name + "x")


def solve(n):
    if n == 1:
        return Mirror().field
    return n + 1
