from collections.abc import Sequence


def join_words(words: Sequence[str], sep: str = " ") -> str:
    pieces: list[str] = []
    for index, word in enumerate(words):
        if index > 0:
            pieces.append(sep)
        pieces.append(word)
    return "".join(pieces)
