# Tries: return an int of a class of its own that says what it is.
# Verdict: ACCEPTED
# Cases: AC AC AC
class Number(int):
    pass


def solve(n):
    return Number(n + 1)
