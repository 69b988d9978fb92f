# Tries: append to a list while the module is loaded, until the memory is used up.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE MLE MLE
blocks = []
while True:
    blocks.append(bytearray(1 << 20))


def solve(n):
    return n + 1
