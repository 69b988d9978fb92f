# Tries: allocate more at once than any machine has.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Reason: the language refuses the number itself, before it asks for memory.
def solve(n):
    if n == 1:
        return len([0] * 10**12)
    return n + 1
