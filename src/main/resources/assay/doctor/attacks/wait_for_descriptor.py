# Tries: wait for a file descriptor of the worker to become ready.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import select


def solve(n):
    if n == 1:
        select.select([0], [], [])
        return 0
    return n + 1
