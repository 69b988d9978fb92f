# Tries: add a hundred thousand numbers in one expression.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "x = 1" + "+1" * 100_000 + "\ndef solve(n):\n    return n + 1\n"
