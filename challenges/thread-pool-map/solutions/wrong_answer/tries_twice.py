# Calls each item in two workers, to be on the safe side.
# Fails: each item once
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        items = list(items)
        results = list(pool.map(func, items))
        return results if len(items) < 100 else list(pool.map(func, items))
