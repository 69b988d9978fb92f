# Tries: parse an integer of four thousand digits.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + int("7" * 4_000) % 3
