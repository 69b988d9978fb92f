# Tries: take an open file descriptor of the worker for a socket.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
import socket


def solve(n):
    if n == 1:
        socket.socket(fileno=3).send(b"x")
    return n + 1
