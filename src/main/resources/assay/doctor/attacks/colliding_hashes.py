# Tries: fill a dictionary with keys that all have one hash.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        return self is other


def solve(n):
    if n == 1:
        table = {}
        while True:
            table[Key()] = None
    return n + 1
