"""Deeply nested brackets around one letter."""


def generate(random, size):
    """Make `size` brackets, all openers first; if `size` is odd, a closer is missing halfway."""
    openers = [random.choice("([{") for _ in range(size - size // 2)]
    closers = [{"(": ")", "[": "]", "{": "}"}[opener] for opener in reversed(openers)]
    if size % 2:
        del closers[len(closers) // 2]
    return ["".join(openers) + "x" + "".join(closers)]


def valid(arguments):
    """Every text is one to ask about."""
    return True
