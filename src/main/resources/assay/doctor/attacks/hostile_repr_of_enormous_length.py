# Tries: return an object whose text is enormous.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Wordy:
    def __repr__(self):
        return "2" * (64 << 20)

    __str__ = __repr__


def solve(n):
    if n == 1:
        return Wordy()
    return n + 1
