# Tries: replace the builtin exceptions, so that nobody can catch them.
# Verdict: RUNTIME_ERROR
# Cases: RTE * *
import builtins


def solve(n):
    if n == 1:
        error = ValueError("from the submission")
        builtins.Exception = builtins.BaseException = builtins.ValueError = None
        raise error
    return n + 1
