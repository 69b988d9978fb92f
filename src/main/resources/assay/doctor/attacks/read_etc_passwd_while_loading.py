# Tries: read /etc/passwd while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
# Note: /etc/passwd
ACCOUNTS = open("/etc/passwd").read()


def solve(n):
    return n + 1
