"""Long palindromes, and texts that nearly are."""


def generate(random, size):
    """Mirror random letters; then, by the toss of a coin, spoil one pair near the middle."""
    left = random.choices("abc", k=size // 2)
    letters = left + ["d"] * (size % 2) + left[::-1]
    if random.random() < 0.5:
        letters[size // 2 - 2] = "e"
    return ["".join(letters)]


def valid(arguments):
    """Every text is one to ask about."""
    return True
