# Tries: write a million empty lines.
# Verdict: ACCEPTED or TIME_LIMIT_EXCEEDED
# Cases: * * *
source = "\n" * 1_048_000 + "def solve(n):\n    return n + 1\n"
