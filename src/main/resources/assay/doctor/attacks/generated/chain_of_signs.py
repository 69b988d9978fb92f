# Tries: write a hundred thousand minus signs in a row.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "x = " + "-" * 100_000 + "1\ndef solve(n):\n    return n + 1\n"
