# Tries: write a comment as large as a source may be.
# Verdict: ACCEPTED
# Cases: AC AC AC
source = "#" * 1_048_000 + "\ndef solve(n):\n    return n + 1\n"
