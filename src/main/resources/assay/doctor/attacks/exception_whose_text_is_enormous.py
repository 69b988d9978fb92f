# Tries: raise an exception whose text has twenty million characters.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def solve(n):
    if n == 1:
        raise ValueError("x" * 20_000_000)
    return n + 1
