import sys
from collections.abc import Iterator
from itertools import count, islice


def counting(rows: int) -> Iterator[list[int]]:
    for row in range(rows):
        yield list(range(1, row + 2))


def repeating(rows: int) -> Iterator[list[int]]:
    for row in range(1, rows + 1):
        yield [row] * row


def floyd(rows: int) -> Iterator[list[int]]:
    numbers = count(1)
    for row in range(rows):
        yield list(islice(numbers, row + 1))


TRIANGLES = {"counting": counting, "repeating": repeating, "floyd": floyd}


def main() -> None:
    name, rows = sys.stdin.read().split()
    if name not in TRIANGLES:
        print(f"no such triangle: {name}")
        return
    for numbers in TRIANGLES[name](int(rows)):
        print(" ".join(map(str, numbers)))


main()
