# Tries: put a callable object in the place of the entry point.
# Verdict: ACCEPTED
# Cases: AC AC AC
class Solver:
    def __call__(self, n):
        return n + 1


solve = Solver()
