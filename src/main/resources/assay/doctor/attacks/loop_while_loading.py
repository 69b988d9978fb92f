# Tries: loop for ever while the module is loaded.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
while True:
    pass


def solve(n):
    return n + 1
