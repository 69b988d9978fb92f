# Tries: return a list of ten million elements.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return [0] * 10_000_000
    return n + 1
