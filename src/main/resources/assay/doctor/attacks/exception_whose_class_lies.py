# Tries: raise an exception that claims to be the end of a program with success.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
class Liar(Exception):
    code = 0

    @property
    def __class__(self):
        return SystemExit


def solve(n):
    if n == 1:
        raise Liar()
    return n + 1
