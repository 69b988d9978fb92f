# Cuts the fraction off instead of rounding.
# Fails: rounded up; twenty-nine of a hundred
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    shuffled = Random(seed).sample(items, len(items))
    count = int(test_size * len(items))
    return shuffled[count:], shuffled[:count]
