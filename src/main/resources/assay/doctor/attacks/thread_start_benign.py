# Tries: use what the threading module has beside threads.
# Verdict: ACCEPTED
# Cases: AC AC AC
import threading

lock = threading.Lock()
local = threading.local()


def solve(n):
    with lock:
        local.n = n
    return local.n + 1
