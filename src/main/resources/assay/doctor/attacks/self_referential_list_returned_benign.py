# Tries: build a list that holds itself, and return a number.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    cycle = [n + 1]
    cycle.append(cycle)
    return cycle[1][1][1][0]
