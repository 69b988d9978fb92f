"""Many short words."""


def generate(random, size):
    """Make `size` words of up to five letters, some of them empty."""
    return [["".join(random.choices("abc", k=random.randrange(6))) for _ in range(size)], ", "]
