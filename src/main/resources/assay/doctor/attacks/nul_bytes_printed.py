# Tries: print NUL characters beside the right answer.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    print("\0" * 10)
    return n + 1
