from collections.abc import Iterator


class Terms:
    def __init__(self, limit: float) -> None:
        self.limit = limit
        self.current, self.following = 0, 1

    def __iter__(self) -> "Terms":
        return self

    def __next__(self) -> int:
        term = self.current
        if term >= self.limit:
            raise StopIteration
        self.current, self.following = self.following, term + self.following
        return term


def fib(n: float) -> Iterator[int]:
    return Terms(n)
