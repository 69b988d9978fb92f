# Tries: print the answer where it is to be returned.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        print(n + 1)
        return None
    return n + 1
