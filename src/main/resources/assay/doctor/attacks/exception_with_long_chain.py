# Tries: raise an exception with two thousand causes.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def solve(n):
    if n == 1:
        error = ValueError("outermost")
        innermost = error
        for number in range(2_000):
            innermost.__cause__ = ValueError(str(number))
            innermost = innermost.__cause__
        raise error
    return n + 1
