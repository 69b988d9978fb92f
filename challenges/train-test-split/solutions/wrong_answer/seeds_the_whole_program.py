# Seeds the random numbers of the whole program.
# Fails: the numbers of others are left alone
import random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    random.seed(seed)
    shuffled = random.sample(items, len(items))
    count = round(test_size * len(items))
    return shuffled[count:], shuffled[:count]
