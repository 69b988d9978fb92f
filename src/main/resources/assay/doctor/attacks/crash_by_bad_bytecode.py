# Tries: crash the interpreter with bytecode that is none.
# Verdict: INTERNAL_ERROR
# Cases: IE AC AC
# Reason: the interpreter itself fails, for which nobody pays.
def solve(n):
    if n == 1:
        code = (lambda: 0).__code__.replace(co_code=b"\xff\xff")
        exec(code)
    return n + 1
