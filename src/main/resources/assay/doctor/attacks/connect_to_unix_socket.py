# Tries: connect to a service on the same machine by a socket in the file system.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Note: AF_UNIX
import socket


def solve(n):
    if n == 1:
        with socket.socket(socket.AF_UNIX) as client:
            client.connect("/run/left-by-nobody.sock")
    return n + 1
