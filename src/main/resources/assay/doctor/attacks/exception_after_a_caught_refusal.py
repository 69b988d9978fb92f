# Tries: catch a refusal, and raise another exception while handling it.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: KeyError
def solve(n):
    if n == 1:
        try:
            open("/etc/passwd")
        except PermissionError:
            raise KeyError("configuration")
    return n + 1
