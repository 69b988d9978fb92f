# Tries: have the traceback of a syntax error show a line of /etc/passwd.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        raise SyntaxError("look there", ("/etc/passwd", 1, 1, None))
    return n + 1
