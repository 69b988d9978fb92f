# Tries: write a text as large as a source may be.
# Verdict: ACCEPTED
# Cases: AC AC AC
source = "x = '" + "f" * 1_048_000 + "'\ndef solve(n):\n    return n + 1\n"
