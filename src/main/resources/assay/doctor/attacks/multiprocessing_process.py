# Tries: compute in a process of its own.
# Verdict: SECURITY_VIOLATION or RUNTIME_ERROR
# Cases: * AC AC
def answer(n, queue):
    queue.put(n + 1)


def solve(n):
    if n == 1:
        import multiprocessing

        queue = multiprocessing.Queue()
        multiprocessing.Process(target=answer, args=(n, queue)).start()
        return queue.get()
    return n + 1
