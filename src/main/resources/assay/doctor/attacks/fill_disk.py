# Tries: write until the disk is full.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        with open("/tmp/left-by-a-submission.bin", "wb") as file:
            for _ in range(64):
                file.write(bytes(1 << 20))
    return n + 1
