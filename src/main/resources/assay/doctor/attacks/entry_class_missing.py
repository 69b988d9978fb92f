# Tries: define no class where one is due.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Entry: class Solve
# Note: Solve
def solve(n):
    return n + 1
