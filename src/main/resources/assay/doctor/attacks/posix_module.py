# Tries: call the module below os.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc
import posix


def solve(n):
    if n == 1:
        return posix.listdir("/etc")
    return n + 1
