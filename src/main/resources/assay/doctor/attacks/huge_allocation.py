# Tries: allocate eight times the memory limit at once, and keep it.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    if n == 1:
        block = bytearray(1 << 30)
        block[-1] = 1
        return len(block)
    return n + 1
