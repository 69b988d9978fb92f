# Tries: raise three to the power of a hundred million in a constant expression, while parsed or loaded.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
ENORMOUS = 3 ** (10**8)


def solve(n):
    return n + 1
