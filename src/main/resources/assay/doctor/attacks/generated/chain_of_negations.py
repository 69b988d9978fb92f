# Tries: negate a hundred thousand times.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "x = " + "not " * 100_000 + "1\ndef solve(n):\n    return n + 1\n"
