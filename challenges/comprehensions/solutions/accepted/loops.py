from collections.abc import Iterable


def squares(numbers: Iterable[float]) -> list[float]:
    result = []
    for number in numbers:
        result.append(number**2)
    return result


def evens(numbers: Iterable[int]) -> list[int]:
    result = []
    for number in numbers:
        if not number % 2:
            result.append(number)
    return result


def flat(rows: Iterable[Iterable]) -> list:
    result: list = []
    for row in rows:
        result.extend(row)
    return result


def word_lengths(text: str) -> dict[str, int]:
    result = {}
    for word in text.split():
        result[word] = len(word)
    return result


def inverted(mapping: dict) -> dict:
    result = {}
    for key in mapping:
        result[mapping[key]] = key
    return result
