# Tries: hide the forbidden call in a pickle.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import pickle


def solve(n):
    if n == 1:
        pickle.loads(b"cbuiltins\nopen\n(V/etc/passwd\ntR.")
    return n + 1
