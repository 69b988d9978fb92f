# Tries: read standard input while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: EOFError
limit = int(input("limit: "))


def solve(n):
    return n + 1
