# Tries: yield the answer where it is to be returned.
# Verdict: WRONG_ANSWER
# Cases: WA WA WA
def solve(n):
    yield n + 1
