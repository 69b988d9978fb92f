"""Long lists of which most items remain."""


def generate(random, size):
    """Draw numbers from ten times as many as there are items."""
    return [[random.randrange(10 * size) for _ in range(size)]]


def valid(arguments):
    """Every list of numbers may hold duplicates."""
    return True
