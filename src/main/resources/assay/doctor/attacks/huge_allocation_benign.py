# Tries: allocate eight MiB again and again, and keep none of it.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    for _ in range(40):
        block = bytearray(8 << 20)
        block[-1] = 1
    return n + 1
