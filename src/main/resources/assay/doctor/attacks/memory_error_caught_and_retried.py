# Tries: catch the MemoryError, and use the memory up again, for ever.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    while n == 1:
        blocks = []
        try:
            while True:
                blocks.append(bytearray(1 << 20))
        except MemoryError:
            pass
    return n + 1
