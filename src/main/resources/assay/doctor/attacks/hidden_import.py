# Tries: spell the name of the forbidden function so that a search of the source does not find it.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
def solve(n):
    if n == 1:
        getattr(__import__("o" + "s"), "metsys"[::-1])("true")
    return n + 1
