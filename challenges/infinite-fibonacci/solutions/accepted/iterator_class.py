class Fibonacci:
    def __init__(self) -> None:
        self._current = 0
        self._following = 1

    def __iter__(self) -> "Fibonacci":
        return self

    def __next__(self) -> int:
        term = self._current
        self._current, self._following = self._following, term + self._following
        return term


def fibonacci() -> Fibonacci:
    return Fibonacci()
