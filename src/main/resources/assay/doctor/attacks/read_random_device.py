# Tries: read the system's source of randomness as a file.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /dev/urandom
def solve(n):
    if n == 1:
        with open("/dev/urandom", "rb") as file:
            return file.read(1)
    return n + 1
