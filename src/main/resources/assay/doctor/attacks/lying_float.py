# Tries: return a float that is zero and says that it is two.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Liar(float):
    def __eq__(self, other):
        return True

    def __float__(self):
        return 2.0

    def __int__(self):
        return 2

    def __repr__(self):
        return "2.0"

    __hash__ = float.__hash__


def solve(n):
    if n == 1:
        return Liar(0.0)
    return n + 1
