# Tries: return a list, a dictionary and a set that hold hostile objects.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
armed = []


class Hostile:
    def __hash__(self):
        while armed:
            pass
        return 1

    def __eq__(self, other):
        while armed:
            pass
        return self is other

    def __repr__(self):
        while True:
            pass


def solve(n):
    if n == 1:
        value = [Hostile(), (Hostile(),), {Hostile(): Hostile()}, {Hostile()}, frozenset([Hostile()])]
        armed.append(True)
        return value
    return n + 1
