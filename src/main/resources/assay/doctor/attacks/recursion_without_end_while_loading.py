# Tries: call itself without end while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: RecursionError
def descend():
    return descend()


descend()


def solve(n):
    return n + 1
