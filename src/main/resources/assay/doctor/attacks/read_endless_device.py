# Tries: read a device that never ends.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /dev/zero
def solve(n):
    if n == 1:
        with open("/dev/zero", "rb") as file:
            return len(file.read())
    return n + 1
