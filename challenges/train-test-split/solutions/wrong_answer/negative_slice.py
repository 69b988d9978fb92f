# Cuts the test off the end with a negative index, which goes wrong at 0.
# Fails: nothing for the test
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    shuffled = Random(seed).sample(items, len(items))
    count = round(test_size * len(items))
    return shuffled[:-count], shuffled[-count:]
