# Starts no more workers than there are items, and that may be none.
# Fails: nothing to do
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    items = list(items)
    if workers > 0:
        workers = min(workers, len(items))
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(func, items))
