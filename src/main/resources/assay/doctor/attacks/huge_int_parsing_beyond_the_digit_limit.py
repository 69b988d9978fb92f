# Tries: parse more digits than Python allows where nobody raised the limit.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: ValueError
def solve(n):
    if n == 1:
        return int("7" * 100_000)
    return n + 1
