# Tries: nest a hundred thousand calls.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
source = "x = " + "int(" * 100_000 + ")" * 100_000 + "\ndef solve(n):\n    return n + 1\n"
