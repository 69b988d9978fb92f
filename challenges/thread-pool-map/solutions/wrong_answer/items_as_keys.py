# Keeps the results under their items.
# Fails: equal items
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        futures = {item: pool.submit(func, item) for item in items}
        return [future.result() for future in futures.values()]
