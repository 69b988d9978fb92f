# Tries: print one line that is short in characters and longer than the output limit in bytes.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    if n == 1:
        print("\U0001f600" * 40_000)
    return n + 1
