# Tries: raise a SyntaxError in a function, as if the file did not parse.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: SyntaxError
def solve(n):
    if n == 1:
        raise SyntaxError("from the submission")
    return n + 1
