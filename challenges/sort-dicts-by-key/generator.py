"""Records with few different values, some without one."""


def generate(random, size):
    """Number the records; one in ten lacks the key, and about nine share each value."""
    records = []
    for number in range(size):
        record = {"id": number}
        if random.random() < 0.9:
            record["k"] = random.randrange(size // 10)
        records.append(record)
    return [records, "k"]
