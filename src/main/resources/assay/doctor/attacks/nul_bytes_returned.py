# Tries: return the answer as a text with a NUL character in it.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return "2\0"
    return n + 1
