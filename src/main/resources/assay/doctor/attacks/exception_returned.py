# Tries: return an exception where a number is due.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return ValueError("returned")
    return n + 1
