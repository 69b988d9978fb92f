# Tries: return a dictionary that never ends when it is read with its own methods.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
class Liar(dict):
    def __len__(self):
        return 2**62

    def __iter__(self):
        while True:
            yield 2

    def items(self):
        while True:
            yield 2, 2

    def __getitem__(self, key):
        return 2

    def __missing__(self, key):
        while True:
            pass

    def __eq__(self, other):
        return True

    keys = values = __iter__
    __hash__ = None


def solve(n):
    if n == 1:
        return Liar(answer=0)
    return n + 1
