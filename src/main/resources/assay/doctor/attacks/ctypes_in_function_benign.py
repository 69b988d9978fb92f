# Tries: import ctypes, and do without it where it is missing.
# Verdict: ACCEPTED
# Cases: AC AC AC
try:
    import ctypes
except ImportError:
    ctypes = None


def solve(n):
    return n + 1
