# Tries: fill a dictionary until the memory is used up.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    table = {}
    while n == 1:
        table[len(table)] = "x" * 1_000_000 + str(len(table))
    return n + 1
