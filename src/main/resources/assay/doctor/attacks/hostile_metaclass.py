# Tries: return an object whose class never tells its name.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Meta(type):
    def __getattribute__(cls, name):
        while True:
            pass

    def __repr__(cls):
        while True:
            pass

    __hash__ = type.__hash__

    def __eq__(cls, other):
        while True:
            pass


class Slow(metaclass=Meta):
    pass


def solve(n):
    if n == 1:
        return Slow()
    return n + 1
