# Tries: open a path object that names another file each time it is asked.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import os


class Path:
    def __init__(self):
        self.names = [os.__file__, "/etc/passwd"]

    def __fspath__(self):
        return self.names.pop(0) if len(self.names) > 1 else self.names[0]


def solve(n):
    if n == 1:
        path = Path()
        with open(path):
            pass
        with open(path) as file:
            return file.read()
    return n + 1
