# Tries: decorate one function two hundred thousand times.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "@int\n" * 200_000 + "def solve(n):\n    return n + 1\n"
