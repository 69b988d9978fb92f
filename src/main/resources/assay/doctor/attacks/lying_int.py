# Tries: return an int that is zero and says that it is two.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Liar(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 2

    def __int__(self):
        return 2

    def __repr__(self):
        return "2"

    def __sub__(self, other):
        return 0

    __index__ = __trunc__ = __int__
    __str__ = __repr__


def solve(n):
    if n == 1:
        return Liar(0)
    return n + 1
