# Tries: read the worker's environment from the process file system.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /proc/self/environ
def solve(n):
    if n == 1:
        with open("/proc/self/environ", "rb") as file:
            return file.read()
    return n + 1
