from concurrent.futures import ThreadPoolExecutor


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(func, items))
