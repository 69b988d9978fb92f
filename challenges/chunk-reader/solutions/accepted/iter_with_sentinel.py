from collections.abc import Iterator
from functools import partial


def read_chunks(path: str, size: int) -> Iterator[str]:
    if size <= 0:
        raise ValueError("size must be at least 1")
    file = open(path, "r", encoding="utf-8")
    try:
        yield from iter(partial(file.read, size), "")
    finally:
        file.close()
