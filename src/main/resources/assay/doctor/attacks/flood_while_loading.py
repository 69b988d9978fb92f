# Tries: print for ever while the module is loaded.
# Verdict: OUTPUT_LIMIT_EXCEEDED
# Cases: OLE OLE OLE
while True:
    print("x" * 1_000)


def solve(n):
    return n + 1
