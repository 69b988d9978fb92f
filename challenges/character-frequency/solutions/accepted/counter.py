from collections import Counter


def count_characters(text: str) -> dict[str, int]:
    return dict(Counter(text))
