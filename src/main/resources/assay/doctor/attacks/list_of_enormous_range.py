# Tries: make a list of a thousand million numbers.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    if n == 1:
        return len(list(range(10**9)))
    return n + 1
