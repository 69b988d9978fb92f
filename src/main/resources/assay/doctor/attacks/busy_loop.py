# Tries: loop for ever without doing anything.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    if n == 1:
        while True:
            pass
    return n + 1
