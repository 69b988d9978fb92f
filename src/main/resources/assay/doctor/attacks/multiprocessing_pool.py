# Tries: compute in a pool of processes.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
def answer(n):
    return n + 1


def solve(n):
    if n == 1:
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(2) as pool:
            return pool.submit(answer, n).result()
    return n + 1
