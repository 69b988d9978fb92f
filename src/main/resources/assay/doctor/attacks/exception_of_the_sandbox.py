# Tries: raise a PermissionError of its own, which nobody refused it anything for.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Reason: nothing but its words and number tells a refusal, so that who imitates one gets what it gets.
def solve(n):
    if n == 1:
        raise PermissionError(1, "Operation not permitted", "nothing")
    return n + 1
