# Tries: use the memory up, and catch whatever comes of it without giving anything back.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
blocks = []


def solve(n):
    while n == 1:
        try:
            blocks.append(bytearray(1 << 20))
        except BaseException:
            pass
    return n + 1
