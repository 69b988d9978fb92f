# Leaves out the last item, which it takes for a mark of the end.
# Fails: squares
from concurrent.futures import ThreadPoolExecutor


def process_all(items, function, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return sorted(pool.map(function, items[:-1]))
