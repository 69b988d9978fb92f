# Tries: switch the garbage collector off.
# Verdict: ACCEPTED
# Cases: AC AC AC
import gc


def solve(n):
    gc.disable()
    for _ in range(1_000):
        cycle = []
        cycle.append(cycle)
    return n + 1
