# Tries: call quit while the module is loaded.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
def solve(n):
    return n + 1


quit()
