# Tries: work with addresses that need not be looked up.
# Verdict: ACCEPTED
# Cases: AC AC AC
import ipaddress
import socket
from urllib.parse import urlsplit


def solve(n):
    address = ipaddress.ip_address(urlsplit("http://127.0.0.1:80/").hostname)
    return n + (socket.inet_aton(str(address)) == b"\x7f\0\0\1")
