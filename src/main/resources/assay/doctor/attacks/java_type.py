# Tries: look up a class of the JVM by its name.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import java


def solve(n):
    if n == 1:
        return java.type("java.lang.System").getProperty("java.class.path")
    return n + 1
