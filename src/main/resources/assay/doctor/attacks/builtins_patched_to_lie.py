# Tries: replace the builtins that a test driver might use, so that every value looks right, and answer wrongly.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
import builtins


def solve(n):
    if n == 1:
        builtins.repr = builtins.str = builtins.format = lambda *rest: "2"
        builtins.int = builtins.len = builtins.sum = builtins.abs = lambda *rest: 2
        builtins.isinstance = builtins.issubclass = builtins.all = builtins.any = lambda *rest: True
        return 0
    return n + 1
