# Tries: listen on a port of the same machine.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import socket


def solve(n):
    if n == 1:
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            return server.getsockname()[1]
    return n + 1
