# Tries: never come out of the constructor.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
# Entry: class Solve
class Solve:
    def __init__(self):
        while True:
            pass

    def solve(self, n):
        return n + 1
