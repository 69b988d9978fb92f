"""Two long tables with keys in any order, of which about two thirds find a partner."""


def generate(random, size):
    """Draw the keys of both tables from as many numbers as there are rows."""
    left = [{"k": random.randrange(size), "a": number} for number in range(size)]
    right = [{"k": random.randrange(size), "b": number} for number in range(size)]
    return [left, right, "k", random.choice(["inner", "left"])]
