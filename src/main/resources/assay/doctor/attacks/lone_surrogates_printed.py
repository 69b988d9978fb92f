# Tries: print a lone surrogate, which UTF-8 cannot hold.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: UnicodeEncodeError
def solve(n):
    if n == 1:
        print("\ud800")
    return n + 1
