# Tries: nest fifty thousand lambdas.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "x = " + "lambda: " * 50_000 + "1\ndef solve(n):\n    return n + 1\n"
