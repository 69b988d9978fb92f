# Tries: call itself without end, and catch the RecursionError.
# Verdict: ACCEPTED
# Cases: AC AC AC
def descend(depth):
    return descend(depth + 1)


def solve(n):
    try:
        return descend(0)
    except RecursionError:
        return n + 1
