# Tries: return an object that claims to be an int.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Liar:
    @property
    def __class__(self):
        return int

    def __eq__(self, other):
        return True


def solve(n):
    if n == 1:
        return Liar()
    return n + 1
