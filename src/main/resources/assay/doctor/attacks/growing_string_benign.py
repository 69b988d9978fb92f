# Tries: double a string until it holds eight million characters.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    text = "x" * 1_000
    while len(text) < 8_000_000:
        text += text
    return n + 1
