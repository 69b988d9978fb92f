# Leaves every item out of the training that is equal to one in the test.
# Fails: equal items
from random import Random


def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    shuffled = Random(seed).sample(items, len(items))
    test = shuffled[: round(test_size * len(items))]
    seen = {repr(item) for item in test}
    return [item for item in shuffled if repr(item) not in seen], test
