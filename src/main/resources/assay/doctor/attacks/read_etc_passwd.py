# Tries: read /etc/passwd.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /etc/passwd
def solve(n):
    if n == 1:
        with open("/etc/passwd") as file:
            return file.read()
    return n + 1
