# Tries: raise an exception whose message a spreadsheet would take for a formula.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
def solve(n):
    if n == 1:
        raise ValueError('@SUM(1+1)*2\t,"\r\n=1+1')
    return n + 1
