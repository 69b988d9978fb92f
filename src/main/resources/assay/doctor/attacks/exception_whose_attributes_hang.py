# Tries: raise an exception whose attributes never come.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
class Slow(Exception):
    def __getattribute__(self, name):
        while True:
            pass


def solve(n):
    if n == 1:
        raise Slow()
    return n + 1
