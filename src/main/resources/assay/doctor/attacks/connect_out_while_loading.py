# Tries: connect to another machine while the module is loaded.
# Verdict: SECURITY_VIOLATION
# Cases: SV SV SV
import socket

socket.create_connection(("192.0.2.1", 80), timeout=1).close()


def solve(n):
    return n + 1
