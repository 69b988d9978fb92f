# Tries: make a builtin recurse through a hundred thousand nested lists.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        nested = []
        for _ in range(100_000):
            nested = [nested]
        return len(repr(nested))
    return n + 1
