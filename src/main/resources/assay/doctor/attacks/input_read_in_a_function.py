# Tries: read standard input, which has nothing to read, in a function.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: EOFError
def solve(n):
    if n == 1:
        return int(input())
    return n + 1
