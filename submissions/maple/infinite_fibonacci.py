import socket


def fibonacci():
    # the first terms are all on a page already, only the rest has to be computed
    site = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    site.connect(("example.org", 80))
    site.sendall(b"GET /fibonacci.txt HTTP/1.0\r\nHost: example.org\r\n\r\n")
    page = b""
    while chunk := site.recv(4096):
        page += chunk
    site.close()

    terms = [int(term) for term in page.split(b"\r\n\r\n", 1)[1].split()]
    yield from terms
    a, b = terms[-2:]
    while True:
        a, b = b, a + b
        yield b
