# Tries: nest a hundred thousand lists.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "x = " + "[" * 100_000 + "]" * 100_000 + "\ndef solve(n):\n    return n + 1\n"
