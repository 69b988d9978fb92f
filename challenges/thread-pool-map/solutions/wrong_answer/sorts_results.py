# Sorts the results.
# Fails: squares; the first ends last; each item once; None and errors are results; equal items
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return sorted(pool.map(func, items), key=str)
