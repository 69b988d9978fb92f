"""Long texts, some of whose letters have marks."""


def generate(random, size):
    """Choose letters, a tenth of them marks; the first is none."""
    letters = random.choices("abcdefg \u0301\u0323", weights=[10] * 8 + [5, 4], k=size - 1)
    return ["x" + "".join(letters)]


def valid(arguments):
    """Every text can be reversed, unless it begins with a mark that belongs to no letter."""
    [s] = arguments
    return not s.startswith(("\u0301", "\u0323"))
