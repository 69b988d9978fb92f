# Lets the calling thread work as well.
# Fails: not more than allowed
import queue
import threading
from collections.abc import Callable, Iterable


def parallel_map(func: Callable, items: Iterable, workers: int) -> list:
    if workers < 1:
        raise ValueError("there must be a worker")
    todo: queue.SimpleQueue = queue.SimpleQueue()
    for place in enumerate(items):
        todo.put(place)
    results: dict[int, object] = {}
    errors: dict[int, BaseException] = {}

    def work() -> None:
        while True:
            try:
                index, item = todo.get_nowait()
            except queue.Empty:
                return
            try:
                results[index] = func(item)
            except BaseException as error:
                errors[index] = error

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    work()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [results[index] for index in range(len(results))]
