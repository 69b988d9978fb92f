# Tries: define a function that wants more arguments than it gets.
# Verdict: RUNTIME_ERROR
# Cases: RTE RTE RTE
# Note: TypeError
def solve(n, m):
    return n + 1
