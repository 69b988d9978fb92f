# Tries: look up the address of another machine.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        return socket.gethostbyname("host.invalid")
    return n + 1
