"""Texts with very many different characters."""


def generate(random, size):
    """Take `size` different characters, repeat some, and shuffle them."""
    # From U+4E00 to U+D7A3 and from U+10000 on there are no surrogates.
    characters = [chr(code) for code in range(0x10000, 0x10000 + size)]
    characters += random.sample(characters, size // 2)
    random.shuffle(characters)
    return ["".join(characters)]
