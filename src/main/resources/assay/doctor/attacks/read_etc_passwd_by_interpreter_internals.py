# Tries: read /etc/passwd through a function that GraalPy has for itself.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import __graalpython__


def solve(n):
    if n == 1:
        return __graalpython__.read_file("/etc/passwd")
    return n + 1
