# Tries: return a list of integers that are each too long to be written quickly.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return [1 << 8_000_000] * 30
    return n + 1
