# Handles all items in one thread, so that no two are handled at the same time.
# Fails: workers are threads
import threading


def process_all(items, function, workers):
    results = []

    def work():
        for item in items:
            results.append(function(item))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return sorted(results)
