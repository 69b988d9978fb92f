# Tries: read the project's build file, which names its class path.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
# Note: pom.xml
def solve(n):
    if n == 1:
        with open("pom.xml") as file:
            return file.read()
    return n + 1
