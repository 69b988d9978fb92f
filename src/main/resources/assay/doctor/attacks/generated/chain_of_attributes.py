# Tries: ask for an attribute of an attribute, a hundred thousand times.
# Verdict: COMPILE_ERROR or TIME_LIMIT_EXCEEDED or MEMORY_LIMIT_EXCEEDED or ACCEPTED
# Cases: * * *
source = "x = lambda n: n" + ".real" * 100_000 + "\ndef solve(n):\n    return n + 1\n"
