from collections.abc import Iterator


class CountdownIterator:
    def __init__(self, start: int) -> None:
        self._next = start

    def __iter__(self) -> "CountdownIterator":
        return self

    def __next__(self) -> int:
        if self._next < 1:
            raise StopIteration
        self._next -= 1
        return self._next + 1


class Countdown:
    def __init__(self, start: int) -> None:
        self._start = start

    def __iter__(self) -> Iterator[int]:
        return CountdownIterator(self._start)
