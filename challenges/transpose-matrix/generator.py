"""Large matrices, a hundred columns broader than high."""


def generate(random, size):
    """Fill a matrix of `size` rows with small numbers."""
    return [[[random.randrange(100) for _ in range(size + 100)] for _ in range(size)]]
