# Tries: read the worker's memory map.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /proc/self/maps
def solve(n):
    if n == 1:
        with open("/proc/self/maps") as file:
            return file.readline()
    return n + 1
