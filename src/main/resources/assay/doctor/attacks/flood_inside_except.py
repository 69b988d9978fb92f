# Tries: print for ever, and catch whatever would end that.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE AC AC
def solve(n):
    while n == 1:
        try:
            print("x" * 1_000)
        except BaseException:
            pass
    return n + 1
