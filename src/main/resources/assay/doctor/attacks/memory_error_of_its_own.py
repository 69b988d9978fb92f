# Tries: raise a MemoryError of its own without using any memory.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: MemoryError
def solve(n):
    if n == 1:
        raise MemoryError("there is plenty")
    return n + 1
