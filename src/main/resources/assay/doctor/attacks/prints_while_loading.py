# Tries: print while the module is loaded.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + 1


print("loaded;", "the answer to one is", solve(1))
