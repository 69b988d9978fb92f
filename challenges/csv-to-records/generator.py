"""Long texts with some bad rows and some fields in quotes."""


def generate(random, size):
    """Make `size` lines with three columns, of which the first and the last are to be numbers."""
    lines = ["id,name,points"]
    for number in range(size):
        points = random.choice([str(random.randrange(1000))] * 30 + ["", "many"])
        name = random.choice(["Ann", "Ben", '"Lee, Cas"', '"the ""D"""', ""])
        line = random.choice([f"{number},{name},{points}"] * 30 + ["", f"{number},{name}"])
        lines.append(line)
    return ["\n".join(lines) + "\n", ["id", "points"]]
