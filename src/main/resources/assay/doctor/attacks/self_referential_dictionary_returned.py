# Tries: return a dictionary that holds itself by way of a list and a tuple.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        cycle = {}
        cycle["inner"] = [(cycle,)]
        return cycle
    return n + 1
