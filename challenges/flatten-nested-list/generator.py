"""Lists nested deep, or long and nested a little."""

DEEP = 1_000


def generate(random, size):
    """Nest `size` levels up to a thousand; beyond, put `size` numbers into small lists."""
    return [nested_deep(random, size) if size <= DEEP else long(random, size)]


def nested_deep(random, levels):
    nested = [number(random)]
    for _ in range(levels):
        nested = [number(random), nested, number(random)]
    return nested


def long(random, count):
    nested = []
    while count > 0:
        numbers = [number(random) for _ in range(min(count, random.randint(1, 4)))]
        count -= len(numbers)
        nested.append(random.choice([numbers, [numbers], [[], numbers, [[]]]]))
    return nested


def number(random):
    return random.randint(1, 999)
