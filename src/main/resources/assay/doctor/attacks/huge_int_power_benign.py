# Tries: raise to an enormous power modulo a small number, which is quick.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    return n + pow(3, 10**8, 2)
