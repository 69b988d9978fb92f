# Tries: read /etc/passwd through a file address.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Reason: the library catches the refusal, and raises an error of its own.
from urllib.request import urlopen


def solve(n):
    if n == 1:
        return urlopen("file:///etc/passwd").read()
    return n + 1
