# Tries: a loop that is long for a person and short for a machine.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    for _ in range(20_000):
        pass
    return n + 1
