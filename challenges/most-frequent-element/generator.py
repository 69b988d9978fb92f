"""Long lists with very many different items."""


def generate(random, size):
    """Draw from twice as many numbers as there are items, and let one number come more often."""
    items = [random.randrange(2 * size) for _ in range(size)]
    favourite = random.choice(items)
    for _ in range(20):
        items[random.randrange(size)] = favourite
    return [items]
