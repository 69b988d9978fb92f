# Tries: return an integer of sixty million digits.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return 1 << 200_000_000
    return n + 1
