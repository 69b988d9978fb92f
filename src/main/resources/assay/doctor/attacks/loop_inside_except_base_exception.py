# Tries: loop for ever, and catch whatever would end the loop.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    while n == 1:
        try:
            while True:
                pass
        except BaseException:
            pass
    return n + 1
