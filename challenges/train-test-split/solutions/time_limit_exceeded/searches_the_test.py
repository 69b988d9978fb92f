# Searches the list of chosen places for every item.
# Fails: a hundred thousand items
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    places = Random(seed).sample(range(len(items)), round(test_size * len(items)))
    test = [items[place] for place in places]
    return [item for place, item in enumerate(items) if place not in places], test
