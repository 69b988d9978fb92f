# Tries: connect to a service on the same machine.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        with socket.socket() as client:
            client.settimeout(1)
            client.connect(("127.0.0.1", 9))
    return n + 1
