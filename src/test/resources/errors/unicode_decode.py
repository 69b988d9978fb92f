print(b'\xff'.decode())
