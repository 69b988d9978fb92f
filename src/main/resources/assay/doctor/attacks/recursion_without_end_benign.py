# Tries: call itself a few hundred times, which Python's limit allows.
# Verdict: ACCEPTED
# Cases: AC AC AC
def descend(depth):
    return 0 if depth == 0 else 1 + descend(depth - 1)


def solve(n):
    return n + descend(800) - 799
