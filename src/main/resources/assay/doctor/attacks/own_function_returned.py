# Tries: return what is no value: the entry point itself.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return solve
    return n + 1
