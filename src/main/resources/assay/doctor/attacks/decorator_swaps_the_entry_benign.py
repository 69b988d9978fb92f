# Tries: wrap the entry point in a cache.
# Verdict: ACCEPTED
# Cases: AC AC AC
import functools


@functools.lru_cache(maxsize=None)
def solve(n):
    return n + 1
