# Tries: catch everything around one builtin that never ends, and start it again.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    while n == 1:
        try:
            sum(range(10**12))
        except BaseException:
            pass
    return n + 1
