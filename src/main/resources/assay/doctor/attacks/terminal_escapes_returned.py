# Tries: return terminal escapes where a number is due.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def solve(n):
    if n == 1:
        return "\x1b[2J\x1b[1A\x1b[32m2\x1b[0m"
    return n + 1
