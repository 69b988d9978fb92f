# Tries: climb out with .. behind a name that does not exist.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


def solve(n):
    if n == 1:
        with open(os.path.dirname(os.__file__) + "/no-such-folder" + "/.." * 40 + "/etc/passwd") as file:
            return file.read()
    return n + 1
