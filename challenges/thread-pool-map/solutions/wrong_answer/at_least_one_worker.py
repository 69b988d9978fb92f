# Takes one worker where none is allowed.
# Fails: no workers
from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(max_workers=max(1, workers)) as pool:
        return list(pool.map(func, items))
