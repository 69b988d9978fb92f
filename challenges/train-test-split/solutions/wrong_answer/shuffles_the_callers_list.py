# Shuffles the list of the caller.
# Fails: the list stays as it was
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    Random(seed).shuffle(items)
    count = round(test_size * len(items))
    return items[count:], items[:count]
