# Tries: raise three to the power of a hundred million, which is one builtin that cannot be interrupted.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    if n == 1:
        return 3 ** (10**8)
    return n + 1
