# Tries: double a string until the memory is used up.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    text = "x" * 1_000
    while n == 1:
        text += text
    return n + 1
