# Tries: read the worker's memory.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /proc/self/mem
def solve(n):
    if n == 1:
        with open("/proc/self/mem", "rb") as file:
            return file.read(1)
    return n + 1
