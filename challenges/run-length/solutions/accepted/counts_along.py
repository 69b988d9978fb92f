from collections.abc import Iterable


def encode(text: str) -> list[tuple[str, int]]:
    runs: list[tuple[str, int]] = []
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or text[index] != text[start]:
            runs.append((text[start], index - start))
            start = index
    return runs


def decode(pairs: Iterable[tuple[str, int]]) -> str:
    pieces = []
    for character, count in pairs:
        pieces.append(character * count)
    return "".join(pieces)
