# Tries: never come to the method that is called.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
# Entry: class Solve
class Solve:
    def __getattribute__(self, name):
        while True:
            pass

    def solve(self, n):
        return n + 1
