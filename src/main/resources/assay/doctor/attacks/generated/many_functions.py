# Tries: define tens of thousands of functions.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "".join(f"def f{number}(): return {number}\n" for number in range(30_000)) + "def solve(n):\n    return n + 1\n"
