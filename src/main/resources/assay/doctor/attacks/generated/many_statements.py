# Tries: write hundreds of thousands of statements.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "x = 1\n" * 170_000 + "def solve(n):\n    return n + 1\n"
