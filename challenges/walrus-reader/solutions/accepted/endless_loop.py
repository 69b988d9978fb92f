from collections.abc import Callable


def collect(read: Callable[[], object], stop: object = "") -> list:
    values: list[object] = []
    while True:
        if (value := read()) == stop:
            return values
        values += [value]
