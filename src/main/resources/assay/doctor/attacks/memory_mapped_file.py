# Tries: map a file outside the sandbox into memory.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import mmap


def solve(n):
    if n == 1:
        with open("/etc/passwd", "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
            return view[:4]
    return n + 1
