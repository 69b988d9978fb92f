# Tries: loop for ever in a finalizer, when the last answer has been given.
# Verdict: ACCEPTED
# Cases: AC AC AC
kept = []


class Slow:
    def __del__(self):
        while True:
            pass


def solve(n):
    if n == 3:
        kept.append(Slow())
    return n + 1
