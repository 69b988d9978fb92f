# Tries: read the worker's command line, which names its class path and options.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /proc/self/cmdline
def solve(n):
    if n == 1:
        with open("/proc/self/cmdline", "rb") as file:
            return file.read()
    return n + 1
