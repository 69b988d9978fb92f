# Tries: import a module that never finishes loading.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE TLE TLE
import sys


class Slow:
    @staticmethod
    def find_spec(name, path=None, target=None):
        while name == "never":
            pass


sys.meta_path.insert(0, Slow)
import never


def solve(n):
    return n + 1
