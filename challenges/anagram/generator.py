"""Long texts and their anagrams, of many different characters."""


def generate(random, size):
    """Shuffle `size` characters; if `size` is odd, replace one of them by another."""
    characters = [chr(random.randrange(0x4E00, 0x9FFF)) for _ in range(size)]
    first = "".join(characters)
    if size % 2:
        characters[size // 2] = "a"
    random.shuffle(characters)
    return [first, "".join(characters)]


def valid(arguments):
    """Every two texts can be compared."""
    return True
