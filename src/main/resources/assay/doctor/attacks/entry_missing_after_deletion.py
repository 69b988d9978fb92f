# Tries: delete the entry point again.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
def solve(n):
    return n + 1


del solve
