# Tries: leave a pool of threads behind that nobody shuts down.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(4)


def solve(n):
    if n == 1:
        pool.submit(print, "from a thread")
    return n + 1
