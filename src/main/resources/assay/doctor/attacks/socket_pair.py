# Tries: make a pair of connected sockets.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        for end in socket.socketpair():
            end.close()
    return n + 1
