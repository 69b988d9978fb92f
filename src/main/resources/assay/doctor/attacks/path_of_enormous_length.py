# Tries: open a path of a million characters.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        with open("/" + "x" * 1_000_000) as file:
            return file.read()
    return n + 1
