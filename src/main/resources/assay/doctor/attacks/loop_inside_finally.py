# Tries: answer, and loop for ever in the finally clause on the way out.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
def solve(n):
    try:
        return n + 1
    finally:
        while n == 1:
            pass
