import queue
import threading


def process_all(items, function, workers):
    todo = queue.Queue(maxsize=16)
    results = []
    lock = threading.Lock()

    def work():
        while True:
            item = todo.get()
            if item is done:
                return
            result = function(item)
            with lock:
                results.append(result)

    done = object()
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for item in items:
        todo.put(item)
    for _ in threads:
        todo.put(done)
    for thread in threads:
        thread.join()
    return sorted(results)
