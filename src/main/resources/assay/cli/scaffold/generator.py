"""Numbers around a limit, some of which are equal to it."""


def generate(random, size):
    """Make so many numbers, and the limit."""
    limit = random.randint(-10, 10)
    return [[random.randint(limit - 10, limit + 10) for _ in range(size)], limit]
