# Tries: claim another name, signature and module for the entry point.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + 1


solve.__name__ = "other"
solve.__module__ = "builtins"
solve.__defaults__ = (0,)
solve.__annotations__ = {"n": "/etc/passwd", "return": None}
solve.__wrapped__ = solve
