# Tries: connect to a service on the same machine by IPv6.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        with socket.socket(socket.AF_INET6) as client:
            client.settimeout(1)
            client.connect(("::1", 9))
    return n + 1
