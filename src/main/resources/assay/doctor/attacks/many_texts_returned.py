# Tries: return one text so many times that it is read as sixty MiB.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        return ["x" * 100_000] * 600
    return n + 1
