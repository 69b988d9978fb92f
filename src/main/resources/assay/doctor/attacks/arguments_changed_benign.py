# Tries: change its own copy of the argument.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    n += 1
    return n
