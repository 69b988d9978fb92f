# Tries: append to a list until the memory is used up.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    blocks = []
    while n == 1:
        blocks.append(bytearray(1 << 20))
    return n + 1
