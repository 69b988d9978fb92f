# Tries: change the number it was given, in place.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: AttributeError
def solve(n):
    if n == 1:
        n.real = 0
    return n + 1
