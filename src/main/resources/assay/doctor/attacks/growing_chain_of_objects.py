# Tries: build a chain of objects, each of which holds the one before, until the memory is used up.
# Verdict: MEMORY_LIMIT_EXCEEDED
# Cases: MLE AC AC
class Link:
    def __init__(self, previous):
        self.previous = previous
        self.block = bytearray(1 << 18)


def solve(n):
    last = None
    while n == 1:
        last = Link(last)
    return n + 1
