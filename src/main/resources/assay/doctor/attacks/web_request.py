# Tries: send a request to a web server through http.client.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import http.client


def solve(n):
    if n == 1:
        http.client.HTTPConnection("192.0.2.1", timeout=1).request("GET", "/")
    return n + 1
