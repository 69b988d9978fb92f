# Tries: stay for ever inside one builtin, the sum of an endless range.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    if n == 1:
        return sum(range(10**12))
    return n + 1
