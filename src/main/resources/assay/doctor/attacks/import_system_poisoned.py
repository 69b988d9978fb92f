# Tries: put a finder that never returns before all others, and import something.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import sys


class Slow:
    @staticmethod
    def find_spec(name, path=None, target=None):
        while True:
            pass


def solve(n):
    if n == 1:
        sys.meta_path.insert(0, Slow)
        import colorsys
    return n + 1
