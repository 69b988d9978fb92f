# Tries: have the compiler evaluate a hundred thousand nested minus signs.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    if n == 1:
        return eval("-" * 100_000 + "1")
    return n + 1
