# Tries: write twenty thousand branches in one condition.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "def solve(n):\n    if n == 0:\n        return 1\n" + "".join(f"    elif n == {-number}:\n        return 0\n" for number in range(1, 20_000)) + "    return n + 1\n"
