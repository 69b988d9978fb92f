# Tries: write a name of a million characters.
# Verdict: ACCEPTED or TIME_LIMIT_EXCEEDED
# Cases: * * *
source = "x" * 1_048_000 + " = 1\ndef solve(n):\n    return n + 1\n"
