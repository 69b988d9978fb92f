# Tries: import ctypes to call the system's library, in a function.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: ctypes
def solve(n):
    if n == 1:
        import ctypes

        ctypes.CDLL(None).getpid()
    return n + 1
