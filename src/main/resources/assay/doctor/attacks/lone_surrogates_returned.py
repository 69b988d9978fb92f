# Tries: return a text of lone surrogates.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return "\ud800 \udfff"
    return n + 1
