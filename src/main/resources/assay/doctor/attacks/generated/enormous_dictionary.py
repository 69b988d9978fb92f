# Tries: write a dictionary of tens of thousands of entries.
# Verdict: ACCEPTED or COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED
# Cases: * * *
source = "x = {" + "".join(f"{number}: 1, " for number in range(90_000)) + "}\ndef solve(n):\n    return n + 1\n"
