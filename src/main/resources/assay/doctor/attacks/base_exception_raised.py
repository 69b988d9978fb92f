# Tries: raise an exception that derives from BaseException alone.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: Stray
class Stray(BaseException):
    pass


def solve(n):
    if n == 1:
        raise Stray("from the submission")
    return n + 1
