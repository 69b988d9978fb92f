# Tries: return the right number in an int of a class that says that it is another.
# Verdict: ACCEPTED
# Cases: AC AC AC
class Denier(int):
    def __eq__(self, other):
        return False

    def __hash__(self):
        return 0

    def __int__(self):
        return 0

    def __repr__(self):
        return "0"

    __index__ = __int__
    __str__ = __repr__


def solve(n):
    return Denier(n + 1)
