class Counter:
    def __init__(self, count: float, step: float) -> None:
        self._count = count
        self._step = step

    def __call__(self) -> float:
        self._count += self._step
        return self._count


def make_counter(start: float = 0, step: float = 1) -> Counter:
    return Counter(start, step)
