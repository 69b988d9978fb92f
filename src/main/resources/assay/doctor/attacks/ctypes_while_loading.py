# Tries: import ctypes to read memory at address zero, while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
# Note: ctypes
import ctypes


def solve(n):
    if n == 1:
        ctypes.string_at(0)
    return n + 1
