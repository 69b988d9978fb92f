# Draws both lists at random, one without regard to the other.
# Fails: a quarter for the test; no overlap; equal items
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    generator = Random(seed)
    count = round(test_size * len(items))
    return generator.sample(items, len(items) - count), generator.sample(items, count)
