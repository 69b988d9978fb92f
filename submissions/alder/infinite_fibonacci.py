"""The Fibonacci numbers, without an end."""
from typing import Iterator


def fibonacci() -> Iterator[int]:
    current, following = 0, 1
    while True:
        yield current
        current, following = following, current + following
