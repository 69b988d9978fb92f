# Tries: start a program through os.posix_spawn.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: posix_spawn
# Reason: there is no such function.
import os


def solve(n):
    if n == 1:
        os.posix_spawn("/bin/true", ["true"], {})
    return n + 1
