# Tries: import another candidate's submission as a module.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: two_sum
import sys


def solve(n):
    if n == 1:
        sys.path[:0] = ["/submissions/alder", "/submissions", "/"]
        import two_sum

        return two_sum.two_sum([n, 1], n + 1)
    return n + 1
