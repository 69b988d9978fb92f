# Tries: read a file by way of the process's own link to the root folder.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        with open("/proc/self/root" + "/etc/passwd") as file:
            return file.read()
    return n + 1
