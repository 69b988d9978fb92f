"""Print a right triangle of stars with as many rows as the input says."""


def main() -> None:
    rows = int(input())
    for stars in range(1, rows + 1):
        print("*" * stars)


if __name__ == "__main__":
    main()
