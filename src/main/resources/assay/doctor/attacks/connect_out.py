# Tries: connect to another machine.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        socket.create_connection(("192.0.2.1", 80), timeout=1).close()
    return n + 1
