# Tries: raise a NotImplementedError of its own, with the words of a refusal.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Reason: nothing but its words and number tells a refusal, so that who imitates one gets what it gets.
def solve(n):
    if n == 1:
        raise NotImplementedError("host lookup is not allowed")
    return n + 1
