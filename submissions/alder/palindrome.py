"""Palindrome: compare the text with its mirror image."""


def is_palindrome(string: str) -> bool:
    return string == string[::-1]


if __name__ == "__main__":
    for example in ("level", "Level", "step on no pets", ""):
        print(repr(example), is_palindrome(example))
