# Tries: lift the worker's resource limits.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: setrlimit
import resource


def solve(n):
    if n == 1:
        resource.setrlimit(resource.RLIMIT_AS, (-1, -1))
    return n + 1
