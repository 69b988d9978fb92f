# Tries: raise an exception whose __str__ raises another.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: Raising
class Raising(Exception):
    def __str__(self):
        raise ValueError("from __str__")

    __repr__ = __str__


def solve(n):
    if n == 1:
        raise Raising()
    return n + 1
