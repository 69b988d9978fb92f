# Tries: nest a hundred thousand dictionaries.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "x = " + "{1: " * 100_000 + "}" * 100_000 + "\ndef solve(n):\n    return n + 1\n"
