import random


def train_test_split(items: list, test_size: float, seed: int) -> tuple[list, list]:
    if test_size < 0 or test_size > 1:
        raise ValueError("test_size must be between 0 and 1")
    generator = random.Random(seed)
    chosen = set(generator.sample(range(len(items)), round(test_size * len(items))))
    train: list = []
    test: list = []
    for place, item in enumerate(items):
        (test if place in chosen else train).append(item)
    return train, test
