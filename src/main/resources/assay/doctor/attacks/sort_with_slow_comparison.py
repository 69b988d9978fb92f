# Tries: sort items whose comparison never returns.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
class Item:
    def __lt__(self, other):
        while True:
            pass


def solve(n):
    if n == 1:
        sorted([Item(), Item()])
    return n + 1
