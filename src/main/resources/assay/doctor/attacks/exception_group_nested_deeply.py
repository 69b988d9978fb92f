# Tries: raise a group of exceptions that is nested ten thousand deep.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        error = ValueError("innermost")
        for _ in range(10_000):
            error = ExceptionGroup("group", [error])
        raise error
    return n + 1
