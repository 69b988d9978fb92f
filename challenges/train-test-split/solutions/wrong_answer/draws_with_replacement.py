# Draws the test with replacement, so that an item may be in it twice.
# Fails: everything for the test; twenty-nine of a hundred; equal items; a hundred thousand items
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    count = round(test_size * len(items))
    places = Random(seed).choices(range(len(items)), k=count) if items else []
    chosen = set(places)
    test = [items[place] for place in places]
    return [item for place, item in enumerate(items) if place not in chosen], test
