# Tries: return a text of twenty MiB.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return "x" * (20 << 20)
    return n + 1
