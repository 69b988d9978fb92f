# Takes any number for a share.
# Fails: a share below zero; a share above one
from random import Random


def train_test_split(items, test_size, seed):
    shuffled = Random(seed).sample(items, len(items))
    count = round(test_size * len(items))
    return shuffled[count:], shuffled[:count]
