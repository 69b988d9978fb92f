"""Many values of a hundred categories."""


def generate(random, size):
    """Draw `size` values; the categories that are given lack some of them."""
    values = [random.randrange(100) for _ in range(size)]
    return [values, random.sample(range(120), 90)]
