"""Long lists in which most numbers occur once or twice."""


def generate(random, size):
    """Draw `size` numbers from as many."""
    return [[random.randrange(-size, size) for _ in range(size)]]


def valid(arguments):
    """Every list of numbers can be counted."""
    return True
