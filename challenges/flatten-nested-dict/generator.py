"""Broad dictionaries, three levels deep."""


def generate(random, size):
    """Spread `size` values over a hundred outer and at most a hundred inner dictionaries each."""
    nested = {}
    for number in range(size):
        outer = nested.setdefault(f"outer{random.randrange(100)}", {})
        inner = outer.setdefault(f"inner{random.randrange(100)}", {})
        inner[f"key{number}"] = random.randrange(1000)
    return [nested]
