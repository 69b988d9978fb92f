# Tries: answer, and loop for ever while the with statement is left.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
class Slow:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        while self.n == 1:
            pass
        return True


def solve(n):
    with Slow(n):
        return n + 1
