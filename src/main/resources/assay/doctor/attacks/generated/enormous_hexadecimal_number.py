# Tries: write a number of a million hexadecimal digits.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED
# Cases: * * *
source = "x = 0x" + "f" * 1_048_000 + "\ndef solve(n):\n    return n + 1\n"
