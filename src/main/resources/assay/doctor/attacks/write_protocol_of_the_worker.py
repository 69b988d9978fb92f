# Tries: write to the pipe on which the worker reports.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /proc/self/fd/1
def solve(n):
    if n == 1:
        with open("/proc/self/fd/1", "wb", buffering=0) as pipe:
            pipe.write(b"\x00" * 64)
    return n + 1
