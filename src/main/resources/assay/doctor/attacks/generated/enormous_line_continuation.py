# Tries: continue one line half a million times.
# Verdict: ACCEPTED or TIME_LIMIT_EXCEEDED
# Cases: * * *
source = "x = (1" + "\\\n" * 500_000 + ")\ndef solve(n):\n    return n + 1\n"
