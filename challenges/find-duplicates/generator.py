"""Long lists in which few items come twice."""


def generate(random, size):
    """Draw from ten times as many numbers as there are items: about one in twenty is repeated."""

    return [[random.randrange(10 * size) for _ in range(size)]]


def valid(arguments):
    """Every list of numbers may hold duplicates."""
    return True
