"""A queue that grows long before anyone is served."""


def generate(random, size):
    """Let `size` members come, then serve nearly all of them, then let a few more come and go."""
    items = [random.randrange(1000) for _ in range(size)]
    items += [None] * (size - 10)
    items += [random.choice([None, number]) for number in range(10)]
    return [items]
