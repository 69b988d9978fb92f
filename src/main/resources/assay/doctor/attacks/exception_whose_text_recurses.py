# Tries: raise an exception that holds itself as its argument.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        error = ValueError()
        error.args = (error, error)
        raise error
    return n + 1
