# Tries: count the calls in a default argument, which every case builds afresh.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n, calls=[]):
    calls.append(n)
    return n + len(calls)
