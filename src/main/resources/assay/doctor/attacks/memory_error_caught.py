# Tries: use the memory up, catch the MemoryError, give everything back and answer rightly.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
def solve(n):
    if n == 1:
        blocks = []
        try:
            while True:
                blocks.append(bytearray(1 << 20))
        except MemoryError:
            blocks.clear()
    return n + 1
