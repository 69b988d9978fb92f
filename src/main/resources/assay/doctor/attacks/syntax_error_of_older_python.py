# Tries: be Python 2: print is a statement.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: SyntaxError
def solve(n):
    print n
    return n + 1
