# Tries: add a folder to the class path.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import java


def solve(n):
    if n == 1:
        java.add_to_classpath("/submissions")
    return n + 1
