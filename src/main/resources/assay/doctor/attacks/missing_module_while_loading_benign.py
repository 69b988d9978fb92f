# Tries: import a module that does not exist, and do without it.
# Verdict: ACCEPTED
# Cases: AC AC AC
try:
    import no_such_module
except ImportError:
    no_such_module = None


def solve(n):
    return n + 1
