# Tries: be no Python: a parenthesis is not closed.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: SyntaxError
def solve(n):
    return (n + 1
