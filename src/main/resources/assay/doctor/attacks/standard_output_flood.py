# Tries: print to standard output for ever.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    while n == 1:
        print("x" * 1_000)
    return n + 1
