# Tries: be no Python: a line goes back to a level that there is not.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: IndentationError
def solve(n):
        if n:
            pass
      return n + 1
