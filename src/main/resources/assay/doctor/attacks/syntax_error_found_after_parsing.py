# Tries: be no Python, though its grammar is right: return stands outside a function.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: SyntaxError
def solve(n):
    return n + 1


return solve
