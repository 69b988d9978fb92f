# Tries: define a function that wants no arguments.
# Verdict: RUNTIME_ERROR
# Cases: RTE RTE RTE
# Note: TypeError
def solve():
    return 2
