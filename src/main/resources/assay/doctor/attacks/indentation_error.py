# Tries: be no Python: a line stands too far to the left.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: IndentationError
def solve(n):
return n + 1
