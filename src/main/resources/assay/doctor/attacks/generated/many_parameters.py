# Tries: give one function ninety thousand parameters.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "def solve(n, " + ", ".join(f"p{number}=0" for number in range(90_000)) + "):\n    return n + 1\n"
