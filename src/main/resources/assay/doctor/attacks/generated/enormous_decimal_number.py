# Tries: write a number of a million decimal digits.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED
# Cases: * * *
source = "x = " + "7" * 1_048_000 + "\ndef solve(n):\n    return n + 1\n"
