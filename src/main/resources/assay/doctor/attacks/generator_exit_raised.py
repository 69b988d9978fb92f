# Tries: raise GeneratorExit, which no "except Exception" catches.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: GeneratorExit
def solve(n):
    if n == 1:
        raise GeneratorExit
    return n + 1
