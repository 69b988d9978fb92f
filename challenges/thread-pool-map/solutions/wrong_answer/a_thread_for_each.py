# Starts a thread for each item.
# Fails: not more than allowed
import threading


def parallel_map(func, items, workers):
    if workers < 1:
        raise ValueError("there must be a worker")
    items = list(items)
    results = [None] * len(items)
    errors = {}

    def work(index, item):
        try:
            results[index] = func(item)
        except BaseException as error:
            errors[index] = error

    threads = [threading.Thread(target=work, args=place) for place in enumerate(items)]
    for start in range(0, len(threads), 50):
        for thread in threads[start : start + 50]:
            thread.start()
        for thread in threads[start : start + 50]:
            thread.join()
    if errors:
        raise errors[min(errors)]
    return results
