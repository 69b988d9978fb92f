# Tries: keep sixteen MiB, which the memory limit allows.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    blocks = []
    for _ in range(16):
        blocks.append(bytearray(1 << 20))
    return n + len(blocks) - 15
