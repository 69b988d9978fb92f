# Tries: catch a refusal, and raise it again.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc/passwd
def solve(n):
    if n == 1:
        try:
            open("/etc/passwd")
        except PermissionError:
            raise
    return n + 1
