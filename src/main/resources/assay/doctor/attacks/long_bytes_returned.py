# Tries: return twenty MiB of bytes.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return bytes(20 << 20)
    return n + 1
