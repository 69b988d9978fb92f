# Takes the end of the list for the test, whatever the seed is.
# Fails: other seeds, other splits; everybody's turn
def train_test_split(items, test_size, seed):
    if not 0 <= test_size <= 1:
        raise ValueError("test_size must be between 0 and 1")
    count = len(items) - round(test_size * len(items))
    return items[:count], items[count:]
