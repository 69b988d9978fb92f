# Tries: write a list of hundreds of thousands of elements.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "x = [" + "1, " * 340_000 + "]\ndef solve(n):\n    return n + 1\n"
