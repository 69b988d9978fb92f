"""Long series with a broad window."""


def generate(random, size):
    """Draw `size` integers; the window spans a quarter of them."""
    return [[random.randrange(-1000, 1000) for _ in range(size)], size // 4]
