# Tries: evaluate what does not parse in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: SyntaxError
def solve(n):
    if n == 1:
        return eval("n +")
    return n + 1
