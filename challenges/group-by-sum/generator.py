"""Many records in half as many groups."""


def generate(random, size):
    """Spread `size` records over size // 2 groups; one in twenty has no value."""
    records = []
    for number in range(size):
        record = {"k": random.randrange(size // 2), "id": number}
        if random.random() < 0.95:
            record["v"] = random.randrange(-100, 100)
        records.append(record)
    return [records, "k", "v"]
