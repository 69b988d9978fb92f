# Tries: raise in the constructor.
# Verdict: RUNTIME_ERROR
# Cases: RTE RTE RTE
# Entry: class Solve
# Note: ValueError
class Solve:
    def __init__(self):
        raise ValueError("from the constructor")

    def solve(self, n):
        return n + 1
