# Calls one after the other.
# Fails: they run together; not more than allowed
def parallel_map(func, items, workers):
    if workers < 1:
        raise ValueError("there must be a worker")
    return [func(item) for item in items]
