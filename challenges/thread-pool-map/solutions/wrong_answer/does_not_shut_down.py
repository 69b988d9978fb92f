# Leaves its threads waiting for more.
# Fails: no thread is left; no thread is left after an error
from concurrent.futures import ThreadPoolExecutor

pools = []


def parallel_map(func, items, workers):
    pool = ThreadPoolExecutor(max_workers=workers)
    pools.append(pool)
    return list(pool.map(func, items))
