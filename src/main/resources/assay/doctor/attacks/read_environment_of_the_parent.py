# Tries: read the supervisor's environment from the process file system.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        with open("/proc/1/environ", "rb") as file:
            return file.read()
    return n + 1
