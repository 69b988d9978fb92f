# Tries: fetch a page from the web.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
from urllib.request import urlopen


def solve(n):
    if n == 1:
        return urlopen("http://192.0.2.1/", timeout=1).read()
    return n + 1
