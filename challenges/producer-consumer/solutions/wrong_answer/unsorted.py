# Returns the results in the order of the items.
# Fails: squares
from concurrent.futures import ThreadPoolExecutor


def process_all(items, function, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(function, items))
