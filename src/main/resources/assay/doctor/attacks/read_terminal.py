# Tries: read the terminal that the grader was started from.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: /dev/tty
def solve(n):
    if n == 1:
        with open("/dev/tty") as file:
            return file.readline()
    return n + 1
