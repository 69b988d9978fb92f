# Waits until the queue is empty, but not for the threads, which wait for more.
# Fails: no thread is left
import queue
import threading


def process_all(items, function, workers):
    todo = queue.Queue()
    results = []

    def work():
        while True:
            results.append(function(todo.get()))
            todo.task_done()

    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    for item in items:
        todo.put(item)
    todo.join()
    return sorted(results)
